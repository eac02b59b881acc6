/* A program with a poll loop of its own: it follows one agent, and takes commands from its input.
 *
 *     poll_loop AGENT_REC_ID [HOST [PORT]]
 *
 * Commands, one a line: `ready`, `not-ready`, `call NUMBER`, `quit`. No request blocks the loop:
 * each is started, and its completion is called when the answer is there. */

#define _POSIX_C_SOURCE 200809L

#include <openccas.h>

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the callbacks and the loop share: all of it is used on one thread. */
typedef struct program {
    ccas_client *client;
    int32_t agent;
    int running;
} program;

static void on_event(void *context, const ccas_event *event)
{
    const program *program = context;
    int32_t agent = 0, call = 0;
    const char *other = "unknown";
    if (ccas_event_is_snapshot(event) ||
        ccas_event_long(event, CCAS_PARAM_REC_ID, &agent) != CCAS_OK || agent != program->agent)
        return;
    ccas_event_long(event, CCAS_PARAM_CALL_ID, &call);
    ccas_event_text(event, CCAS_PARAM_OPPOSITE_PARTY_NUMBER, &other);
    switch (ccas_event_get_type(event)) {
    case CCAS_BROADCAST_READY:
        printf("ready\n");
        break;
    case CCAS_BROADCAST_NOTREADY:
        printf("not ready\n");
        break;
    case CCAS_BROADCAST_ORIGINATED:
        printf("call %d: dialing\n", (int)call);
        break;
    case CCAS_BROADCAST_ESTABLISHED:
        printf("call %d: talking to %s\n", (int)call, other);
        break;
    case CCAS_BROADCAST_CONNECTIONCLEARED:
        printf("call %d: over\n", (int)call);
        break;
    }
    fflush(stdout);
}

static void on_disconnect(void *context, int32_t reason, const char *text)
{
    program *program = context;
    (void)reason;
    printf("disconnected: %s\n", text);
    program->running = 0;
}

/* Tells what came of a command. Its context is the name of it. */
static void on_completion(void *context, const ccas_result *result)
{
    if (ccas_result_status(result) == CCAS_OK)
        printf("%s: sent\n", (const char *)context);
    else
        printf("%s: %s\n", (const char *)context, ccas_result_error_text(result));
    fflush(stdout);
}

static void obey(program *program, char *line)
{
    int32_t status = CCAS_OK;
    line[strcspn(line, "\r\n")] = '\0';
    if (strcmp(line, "ready") == 0)
        status = ccas_set_voice_ready_async(program->client, program->agent, on_completion,
                                            (void *)"ready", NULL);
    else if (strcmp(line, "not-ready") == 0)
        status = ccas_set_voice_not_ready_async(program->client, program->agent, 0, on_completion,
                                                (void *)"not-ready", NULL);
    else if (strncmp(line, "call ", 5) == 0)
        status = ccas_make_call_async(program->client, program->agent, line + 5, on_completion,
                                      (void *)"call", NULL);
    else if (strcmp(line, "quit") == 0)
        program->running = 0;
    else
        printf("commands: ready, not-ready, call NUMBER, quit\n");
    if (status != CCAS_OK) {
        const char *text;
        ccas_get_last_error_info(program->client, NULL, &text);
        printf("%s: %s\n", line, text);
    }
    fflush(stdout);
}

/* Takes what there is to read, and obeys each line that is complete. False at the end. */
static int read_commands(program *program)
{
    static char waiting[256];
    static size_t length = 0;
    char *end;
    ssize_t count = read(STDIN_FILENO, waiting + length, sizeof waiting - 1 - length);
    if (count <= 0)
        return 0;
    length += (size_t)count;
    waiting[length] = '\0';
    while ((end = strchr(waiting, '\n')) != NULL) {
        *end = '\0';
        obey(program, waiting);
        length -= (size_t)(end + 1 - waiting);
        memmove(waiting, end + 1, length + 1);
    }
    if (length == sizeof waiting - 1)
        length = 0; /* Nothing that long is a command. */
    return 1;
}

static void loop(program *program)
{
    struct pollfd waited[2];
    int32_t descriptor = -1;
    ccas_client_descriptor(program->client, &descriptor);
    waited[0].fd = descriptor;
    waited[0].events = POLLIN;
    waited[1].fd = STDIN_FILENO;
    waited[1].events = POLLIN;
    while (program->running && poll(waited, 2, -1) >= 0) {
        if (waited[0].revents != 0)
            ccas_dispatch(program->client, 0);
        if (waited[1].revents != 0 && !read_commands(program))
            waited[1].fd = -1; /* Nobody commands any more; the agent can still be followed. */
    }
}

int main(int count, char **arguments)
{
    const char *host = count > 2 ? arguments[2] : "localhost";
    int32_t port = count > 3 ? atoi(arguments[3]) : 2600;
    program program = {NULL, 0, 1};
    ccas_options options;
    int status = EXIT_SUCCESS;

    if (count < 2) {
        fprintf(stderr, "usage: %s AGENT_REC_ID [HOST [PORT]]\n", arguments[0]);
        return EXIT_FAILURE;
    }
    program.agent = atoi(arguments[1]);
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.name = "poll_loop";
    options.delivery = CCAS_DELIVER_BY_DISPATCH;
    if (ccas_client_new(&options, &program.client) == CCAS_OK &&
        ccas_on_event(program.client, on_event, &program, NULL) == CCAS_OK &&
        ccas_on_disconnect(program.client, on_disconnect, &program, NULL) == CCAS_OK &&
        ccas_initialize(program.client) == CCAS_OK &&
        ccas_connect_with_direct_connect(program.client, host, port, NULL) == CCAS_OK) {
        printf("following agent %d\n", (int)program.agent);
        fflush(stdout);
        loop(&program);
    } else {
        const char *text;
        ccas_get_last_error_info(NULL, NULL, &text);
        fprintf(stderr, "cannot connect: %s\n", text);
        status = EXIT_FAILURE;
    }
    ccas_client_free(&program.client);
    return status;
}
