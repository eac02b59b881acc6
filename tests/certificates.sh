#!/bin/sh
# Makes certificates for a test, in the folder that is given: an issuer (ca.pem), a service on this
# machine (service.pem, service-key.pem) and a client (client.pem, client-key.pem). As
# docs/security.md tells.
set -eu
cd "$1"

make_key="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc"
sign="-CA ca.pem -CAkey ca-key.pem -days 2 -copy_extensions copy"
exec 2> openssl.log

# shellcheck disable=SC2086 # These are words.
openssl req -x509 $make_key -days 2 -subj "/CN=openccas test CA" -keyout ca-key.pem -out ca.pem
openssl req $make_key -subj "/CN=localhost" -keyout service-key.pem -out service.csr \
    -addext "subjectAltName=DNS:localhost,IP:127.0.0.1"
openssl x509 -req -in service.csr $sign -out service.pem
openssl req $make_key -subj "/CN=client" -keyout client-key.pem -out client.csr \
    -addext "extendedKeyUsage=clientAuth"
openssl x509 -req -in client.csr $sign -out client.pem
