/* What a simulated service offers and insists on: accounts, TLS, multicast, its clock. */

#include "check.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

static void zero_simulator(ccas_simulator_options *options)
{
    memset(options, 0, sizeof *options);
    options->struct_size = sizeof *options;
}

/* What connecting with these options gives. */
static int32_t connects(ccas_simulator *simulator, const ccas_options *options)
{
    ccas_client *client = NULL;
    int32_t status =
        ccas_open("127.0.0.1", ccas_simulator_port(simulator), options, &client);
    if (status == CCAS_OK) {
        int32_t ready = 0;
        STATUS(CCAS_OK, ccas_get_voice_ready_status(client, 101, &ready));
    }
    ccas_client_free(&client);
    return status;
}

/* --- accounts ----------------------------------------------------------------------------- */

static int32_t connects_as(ccas_simulator *simulator, const char *user_id, const char *password,
                           int32_t tenant_id)
{
    ccas_credentials credentials;
    ccas_options options;
    memset(&credentials, 0, sizeof credentials);
    credentials.struct_size = sizeof credentials;
    credentials.user_id = user_id;
    credentials.password = password;
    credentials.tenant_id = tenant_id;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.credentials = user_id == NULL ? NULL : &credentials;
    return connects(simulator, &options);
}

static void accounts(void)
{
    static const ccas_account ACCOUNTS[] = {{"chief", "\xc3\xa4 secret", -1},
                                            {"one", "another", 1}};
    int32_t refused = CCAS_ERROR_AUTHENTICATION_FAILED;
    ccas_simulator_options options;
    ccas_simulator *simulator = NULL;
    zero_simulator(&options);
    options.scenario = "tenant = [{ id = 1, name = \"One\" }]\n"
                       "agent = [{ id = 101, name = \"Ada\", logon_id = \"ada\",\n"
                       "           extension = \"4001\", tenant_id = 1 }]\n";
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_start(&options, &simulator));
    CHECK(error_tells(NULL, "accounts"));
    options.accounts = ACCOUNTS;
    options.account_count = 2;
    STATUS(CCAS_OK, ccas_simulator_start(&options, &simulator));
    STATUS(CCAS_OK, connects_as(simulator, "chief", "\xc3\xa4 secret", -1));
    STATUS(CCAS_OK, connects_as(simulator, "one", "another", 1));
    STATUS(refused, connects_as(simulator, NULL, NULL, 0));
    STATUS(refused, connects_as(simulator, "chief", "another", -1));
    STATUS(refused, connects_as(simulator, "one", "another", 2));
    STATUS(refused, connects_as(simulator, "", "", -1));
    ccas_simulator_free(&simulator);
}

/* --- TLS ---------------------------------------------------------------------------------- */

static char folder[] = "/tmp/openccas-XXXXXX";

/* The path of a file in the folder of certificates; it stays until the program ends. */
static const char *path(const char *name)
{
    static char paths[8][64];
    static int next;
    char *place = paths[next++];
    CHECK(next <= 8);
    snprintf(place, sizeof paths[0], "%s/%s", folder, name);
    return place;
}

static char *contents(const char *file)
{
    static char text[8192];
    FILE *stream = fopen(file, "r");
    size_t length;
    CHECK(stream != NULL);
    length = fread(text, 1, sizeof text - 1, stream);
    text[length] = '\0';
    fclose(stream);
    return text;
}

static void run(const char *format)
{
    char command[256];
    snprintf(command, sizeof command, format, folder);
    CHECK(system(command) == 0);
}

static void tls(void)
{
    ccas_simulator_options place;
    ccas_server_tls server;
    ccas_options options;
    ccas_tls client;
    ccas_simulator *simulator = NULL;
    const char *ca, *service, *service_key;
    CHECK(mkdtemp(folder) != NULL);
    run("sh tests/certificates.sh %s");
    ca = path("ca.pem");
    service = path("service.pem");
    service_key = path("service-key.pem");

    memset(&server, 0, sizeof server);
    server.struct_size = sizeof server;
    zero_simulator(&place);
    place.scenario = SMALL_CENTRE;
    place.tls = &server;
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_start(&place, &simulator));
    CHECK(error_tells(NULL, "options.tls.certificate"));
    server.certificate_file = service;
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_start(&place, &simulator));
    CHECK(error_tells(NULL, "options.tls.key"));
    server.key_file = path("client-key.pem");
    STATUS(CCAS_ERROR_TLS_FAILED, ccas_simulator_start(&place, &simulator));
    server.key_file = service_key;
    STATUS(CCAS_OK, ccas_simulator_start(&place, &simulator));

    memset(&client, 0, sizeof client);
    client.struct_size = sizeof client;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.tls = &client;
    STATUS(CCAS_ERROR_TLS_FAILED, connects(simulator, &options));
    client.roots_file = ca;
    STATUS(CCAS_OK, connects(simulator, &options));
    client.server_name = "elsewhere";
    STATUS(CCAS_ERROR_TLS_FAILED, connects(simulator, &options));
    client.server_name = "localhost";
    STATUS(CCAS_OK, connects(simulator, &options));
    options.tls = NULL;
    options.connect_timeout_ms = LONG_ENOUGH_MS;
    CHECK(connects(simulator, &options) < 0);
    ccas_simulator_free(&simulator);

    /* Only who shows a certificate is let in. */
    server.client_roots_file = ca;
    STATUS(CCAS_OK, ccas_simulator_start(&place, &simulator));
    options.tls = &client;
    STATUS(CCAS_ERROR_TLS_FAILED, connects(simulator, &options));
    client.roots_file = NULL;
    client.roots_pem = contents(ca);
    client.certificate_file = path("client.pem");
    client.key_file = path("client-key.pem");
    STATUS(CCAS_OK, connects(simulator, &options));
    ccas_simulator_free(&simulator);
    run("rm -r %s");
}

/* --- multicast ---------------------------------------------------------------------------- */

/* A port of UDP that nobody else uses now. */
static int free_port(void)
{
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    int descriptor = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK(bind(descriptor, (struct sockaddr *)&address, sizeof address) == 0);
    CHECK(getsockname(descriptor, (struct sockaddr *)&address, &length) == 0);
    close(descriptor);
    return ntohs(address.sin_port);
}

typedef struct seen {
    counter complete;
    counter ringing;
    int32_t call;
} seen;

static void on_event(void *context, const ccas_event *event)
{
    seen *seen = context;
    if (ccas_event_get_type(event) == CCAS_BROADCAST_DATA_COMPLETE)
        counter_add(&seen->complete);
    if (ccas_event_get_type(event) == CCAS_BROADCAST_DELIVERED) {
        STATUS(CCAS_OK, ccas_event_long(event, CCAS_PARAM_CALL_ID, &seen->call));
        counter_add(&seen->ringing);
    }
}

static void multicast(void)
{
    static seen seen;
    counter zero = COUNTER_INIT;
    ccas_simulator_options options;
    ccas_simulator *simulator = NULL;
    ccas_client *client = new_client(CCAS_DELIVER_ON_THREAD);
    ccas_stats stats;
    int32_t call;
    seen.complete = seen.ringing = zero;
    zero_simulator(&options);
    options.scenario = SMALL_CENTRE;
    options.multicast_port = free_port();
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_start(&options, &simulator));
    CHECK(error_tells(NULL, "options.multicast_group"));
    options.multicast_group = "127.0.0.1";
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_start(&options, &simulator));
    options.multicast_group = "239.192.28.4";
    STATUS(CCAS_OK, ccas_simulator_start(&options, &simulator));

    STATUS(CCAS_OK, ccas_on_event(client, on_event, &seen, NULL));
    STATUS(CCAS_OK, ccas_connect_with_ip_address(client, "127.0.0.1",
                                                 ccas_simulator_port(simulator), "127.0.0.1"));
    counter_wait(&seen.complete, 1);
    call = inbound_call(simulator);
    counter_wait(&seen.ringing, 1);
    CHECK(seen.call == call);
    memset(&stats, 0, sizeof stats);
    stats.struct_size = sizeof stats;
    /* The first events may come over the connection, on which the client joined. */
    do
        STATUS(CCAS_OK, ccas_get_stats(client, &stats));
    while (stats.datagrams == 0);
    STATUS(CCAS_ERROR_DIRECT_CONNECT_REQUIRED, ccas_make_call(client, 101, "4002"));

    /* Again, on the interface that leads to the service. */
    STATUS(CCAS_OK, ccas_uninitialize(client));
    STATUS(CCAS_OK, ccas_initialize(client));
    STATUS(CCAS_OK, ccas_connect(client, "127.0.0.1", ccas_simulator_port(simulator)));
    counter_wait(&seen.complete, 2);
    ccas_client_free(&client);
    ccas_simulator_free(&simulator);
}

/* --- the clock ---------------------------------------------------------------------------- */

static void refused(ccas_simulator_options *options, const char *words)
{
    ccas_simulator *simulator = NULL;
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_start(options, &simulator));
    CHECK(simulator == NULL && error_tells(NULL, words));
    zero_simulator(options);
}

static void clocks(void)
{
    ccas_simulator_options options;
    ccas_simulator *simulator = NULL;
    char *before = NULL;
    char *now = NULL;
    zero_simulator(&options);
    options.scenario = SMALL_CENTRE;
    options.clock = "real";
    options.speed = 1000;
    STATUS(CCAS_OK, ccas_simulator_start(&options, &simulator));
    STATUS(CCAS_OK, ccas_simulator_state(simulator, &before));
    do {
        ccas_string_free(&now);
        STATUS(CCAS_OK, ccas_simulator_state(simulator, &now));
    } while (strcmp(before, now) == 0);
    ccas_string_free(&before);
    ccas_string_free(&now);
    ccas_simulator_free(&simulator);

    options.clock = "virtual";
    refused(&options, "speed");
    options.clock = "slow";
    refused(&options, "clock");
    options.host = "localhost";
    refused(&options, "host");
    options.host = "0.0.0.0";
    refused(&options, "loopback");
    options.sample = "nowhere";
    refused(&options, "support-desk");
    options.sample = "hoster";
    options.scenario = SMALL_CENTRE;
    refused(&options, "scenario");
    options.shutdown_timeout_ms = -1;
    refused(&options, "options.shutdown_timeout_ms");
    options.account_count = 1;
    refused(&options, "options.accounts");
}

int main(void)
{
    accounts();
    tls();
    multicast();
    clocks();
    return 0;
}
