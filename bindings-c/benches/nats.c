/*
 * The same jobs with nats.c and a nats-server, beside ours: messages of a subject, of which the
 * first and the last byte are read in a callback, and requests to a responder. The Rust benchmark
 * publishes and responds.
 *
 *     nats events PORT COUNT
 *     nats requests PORT COUNT
 */

#include "meter.h"

#include <nats/nats.h>
#include <pthread.h>
#include <string.h>

static void check(natsStatus status)
{
    if (status != NATS_OK) {
        fprintf(stderr, "nats: %s\n", natsStatus_GetText(status));
        exit(1);
    }
}

typedef struct reader {
    size_t count, seen;
    unsigned long sum;
    double start, used;
    int finished;
    pthread_mutex_t mutex;
    pthread_cond_t done;
} reader;

static void on_message(natsConnection *connection, natsSubscription *subscription, natsMsg *message,
                       void *context)
{
    reader *reader = context;
    const char *data = natsMsg_GetData(message);
    (void)connection;
    (void)subscription;
    if (reader->seen == 0) {
        reader->start = now();
        reader->used = cpu();
    }
    reader->sum += (unsigned char)data[0];
    reader->sum += (unsigned char)data[natsMsg_GetDataLength(message) - 1];
    natsMsg_Destroy(message);
    if (++reader->seen == reader->count) {
        pthread_mutex_lock(&reader->mutex);
        print_events(reader->count, now() - reader->start, cpu() - reader->used);
        reader->finished = 1;
        pthread_cond_signal(&reader->done);
        pthread_mutex_unlock(&reader->mutex);
    }
}

static int events(natsConnection *connection, size_t count)
{
    static reader reader = {.mutex = PTHREAD_MUTEX_INITIALIZER, .done = PTHREAD_COND_INITIALIZER};
    natsSubscription *subscription = NULL;
    reader.count = count;
    check(natsConnection_Subscribe(&subscription, connection, "events", on_message, &reader));
    check(natsSubscription_SetPendingLimits(subscription, -1, -1));
    check(natsConnection_Flush(connection));
    pthread_mutex_lock(&reader.mutex);
    check(natsConnection_PublishString(connection, "begin", ""));
    while (!reader.finished)
        pthread_cond_wait(&reader.done, &reader.mutex);
    pthread_mutex_unlock(&reader.mutex);
    natsSubscription_Destroy(subscription);
    return reader.sum == 0;
}

static void request(void *connection)
{
    static const char arguments[26] = {0};
    natsMsg *reply = NULL;
    check(natsConnection_Request(&reply, connection, "request", arguments, sizeof arguments, 10000));
    natsMsg_Destroy(reply);
}

int main(int argc, char **argv)
{
    char url[64];
    natsConnection *connection = NULL;
    size_t count;
    int result = 2;
    if (argc != 4)
        return 2;
    count = (size_t)atol(argv[3]);
    snprintf(url, sizeof url, "nats://127.0.0.1:%s", argv[2]);
    check(natsConnection_ConnectTo(&connection, url));
    if (strcmp(argv[1], "events") == 0)
        result = events(connection, count);
    else if (strcmp(argv[1], "requests") == 0)
        result = measure_requests(request, connection, count);
    natsConnection_Destroy(connection);
    nats_Close();
    return result;
}
