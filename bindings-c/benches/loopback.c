/*
 * What events and requests cost a C program. The Rust benchmark of the same name runs it with
 * its own peers (`cargo xtask bench --c`) and verifies nothing less than of its own loops.
 *
 *     loopback events PORT ROUNDS CHECKSUM TYPE:LONG:TEXT...
 *     loopback requests PORT COUNT
 */

#include "meter.h"

#include <openccas.h>

#include <inttypes.h>
#include <pthread.h>
#include <string.h>

#define EVENTS 1000000

static void check(int32_t status, const char *what)
{
    const char *text = "";
    if (status >= 0)
        return;
    ccas_get_last_error_info(NULL, NULL, &text);
    fprintf(stderr, "%s: %s\n", what, text);
    exit(1);
}

/* The two parameters that are read from an event, by its type. */
typedef struct choice {
    int32_t event_type;
    int32_t long_parameter;
    int32_t text_parameter;
} choice;

typedef struct reader {
    choice choices[8];
    int choice_count;
    uint64_t checksum;
    uint64_t seen;
    pthread_mutex_t mutex;
    pthread_cond_t done;
} reader;

static void on_event(void *context, const ccas_event *event)
{
    reader *reader = context;
    int32_t type = ccas_event_get_type(event);
    int index;
    if (ccas_event_is_snapshot(event))
        return;
    for (index = 0; index < reader->choice_count; index++) {
        const choice *choice = &reader->choices[index];
        int32_t number;
        const char *text;
        if (choice->event_type != type)
            continue;
        if (ccas_event_long(event, choice->long_parameter, &number) == CCAS_OK
            && ccas_event_text(event, choice->text_parameter, &text) == CCAS_OK) {
            uint64_t length = strlen(text);
            uint64_t first = length ? (unsigned char)text[0] : 0;
            uint64_t last = length ? (unsigned char)text[length - 1] : 0;
            reader->checksum = reader->checksum * 31 + (uint32_t)number + length * 65536
                               + first * 256 + last;
        }
        break;
    }
    if (++reader->seen == EVENTS) {
        pthread_mutex_lock(&reader->mutex);
        pthread_cond_signal(&reader->done);
        pthread_mutex_unlock(&reader->mutex);
    }
}

static void round_of_events(int32_t port, reader *reader)
{
    ccas_client *client = NULL;
    reader->seen = reader->checksum = 0;
    check(ccas_client_new(NULL, &client), "client");
    check(ccas_initialize(client), "initialize");
    pthread_mutex_lock(&reader->mutex);
    check(ccas_on_event(client, on_event, reader, NULL), "on_event");
    check(ccas_connect_with_direct_connect(client, "127.0.0.1", port, NULL), "connect");
    pthread_cond_wait(&reader->done, &reader->mutex);
    pthread_mutex_unlock(&reader->mutex);
    ccas_client_free(&client);
}

static int events(int argc, char **argv)
{
    static reader reader = {.mutex = PTHREAD_MUTEX_INITIALIZER, .done = PTHREAD_COND_INITIALIZER};
    int32_t port = atoi(argv[2]);
    int rounds = atoi(argv[3]);
    uint64_t wanted = strtoull(argv[4], NULL, 10);
    double seconds = 0, used = 0;
    int index;
    for (index = 5; index < argc && reader.choice_count < 8; index++) {
        choice *choice = &reader.choices[reader.choice_count++];
        if (sscanf(argv[index], "%" SCNd32 ":%" SCNd32 ":%" SCNd32, &choice->event_type,
                   &choice->long_parameter, &choice->text_parameter) != 3)
            return 2;
    }
    for (index = 0; index <= rounds; index++) {
        double start = now(), cpu_start = cpu();
        round_of_events(port, &reader);
        if (reader.checksum != wanted) {
            fprintf(stderr, "the checksum is %" PRIu64 "\n", reader.checksum);
            return 1;
        }
        /* The first one warms up. */
        if (index > 0) {
            seconds += now() - start;
            used += cpu() - cpu_start;
        }
    }
    print_events((size_t)rounds * EVENTS, seconds, used);
    return 0;
}

static void request(void *client)
{
    int32_t ready;
    check(ccas_get_voice_ready_status(client, 7, &ready), "request");
}

static int requests(char **argv)
{
    ccas_client *client = NULL;
    int result;
    check(ccas_open("127.0.0.1", atoi(argv[2]), NULL, &client), "open");
    result = measure_requests(request, client, (size_t)atol(argv[3]));
    ccas_client_free(&client);
    return result;
}

int main(int argc, char **argv)
{
    if (argc >= 6 && strcmp(argv[1], "events") == 0)
        return events(argc, argv);
    if (argc == 4 && strcmp(argv[1], "requests") == 0)
        return requests(argv);
    fprintf(stderr, "see the head of %s\n", __FILE__);
    return 2;
}
