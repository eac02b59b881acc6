/*
 * The same jobs with hiredis, beside ours: messages of a channel, of which the first and the last
 * byte are read, and a command that is answered by a number. The Rust benchmark plays the server.
 *
 *     hiredis events PORT COUNT
 *     hiredis requests PORT COUNT
 */

#include "meter.h"

#include <hiredis.h>
#include <string.h>

static redisReply *answer(redisContext *context, redisReply *reply)
{
    if (reply == NULL || reply->type == REDIS_REPLY_ERROR) {
        fprintf(stderr, "hiredis: %s\n", reply == NULL ? context->errstr : reply->str);
        exit(1);
    }
    return reply;
}

static void request(void *context)
{
    redisReply *reply = answer(context, redisCommand(context, "GET 7"));
    if (reply->integer != 1)
        exit(1);
    freeReplyObject(reply);
}

static int events(redisContext *context, size_t count)
{
    size_t seen;
    unsigned long sum = 0;
    double start = 0, used = 0;
    freeReplyObject(answer(context, redisCommand(context, "SUBSCRIBE events")));
    for (seen = 0; seen < count; seen++) {
        void *found = NULL;
        redisReply *reply;
        if (redisGetReply(context, &found) != REDIS_OK)
            found = NULL;
        reply = answer(context, found);
        if (seen == 0) {
            start = now();
            used = cpu();
        }
        if (reply->elements != 3 || reply->element[2]->len == 0)
            return 1;
        sum += (unsigned char)reply->element[2]->str[0];
        sum += (unsigned char)reply->element[2]->str[reply->element[2]->len - 1];
        freeReplyObject(reply);
    }
    print_events(count, now() - start, cpu() - used);
    return sum == 0;
}

int main(int argc, char **argv)
{
    redisContext *context;
    size_t count;
    int result = 2;
    if (argc != 4)
        return 2;
    context = redisConnect("127.0.0.1", atoi(argv[2]));
    count = (size_t)atol(argv[3]);
    if (context == NULL || context->err)
        return 1;
    if (strcmp(argv[1], "events") == 0)
        result = events(context, count);
    else if (strcmp(argv[1], "requests") == 0)
        result = measure_requests(request, context, count);
    redisFree(context);
    return result;
}
