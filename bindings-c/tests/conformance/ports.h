/* Ports that a case can name: one where nobody listens, and one where nobody says anything. */

#ifndef PORTS_H
#define PORTS_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Binds a socket to a free port of this machine. */
static inline int bind_free_port(int *port)
{
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, length) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &length) != 0) {
        perror("no free port");
        exit(2);
    }
    *port = ntohs(address.sin_port);
    return listener;
}

static inline int unused_port(void)
{
    int port = 0;
    close(bind_free_port(&port));
    return port;
}

/* Gives a socket that takes connections, to be closed. */
static inline int silent_port(int *port)
{
    int listener = bind_free_port(port);
    if (listen(listener, 16) != 0) {
        perror("listen");
        exit(2);
    }
    return listener;
}

#endif /* PORTS_H */
