//! Metrics and health over HTTP, on a port of their own.

mod exposition;

use std::{
    convert::Infallible,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use http_body_util::Full;
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use openccas_protocol::{Error, ErrorKind};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tracing::{debug, info, warn};

use crate::ServiceMonitor;
use exposition::Exposition;

/// Connections at a time: those who ask are few, and ask seldom.
const MAX_CONNECTIONS: usize = 16;

/// How long a connection may last, from its first byte to the answer's last.
const TIME: Duration = Duration::from_secs(10);

/// How large the head of a request may be.
const MAX_HEAD: usize = 16 * 1024;

/// How long to wait after the system gave no connection, for want of file descriptors for example.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// A port that tells the metrics of a service to Prometheus, and its health: `/metrics` and
/// `/health`, over HTTP. It comes before the service that is told of.
#[derive(Debug)]
pub struct Metrics {
    listener: TcpListener,
    address: SocketAddr,
}

impl Metrics {
    /// Takes the port, so that nobody can ask too early. Metrics are neither encrypted nor
    /// protected: beyond this machine it listens only if it may be `insecure`.
    ///
    /// # Errors
    /// `invalid_argument` for an address that is not to be had, or that would be insecure.
    pub async fn bind(address: SocketAddr, insecure: bool) -> Result<Self, Error> {
        let invalid = |message: String| Error::new(ErrorKind::InvalidArgument, message);
        if !insecure && !address.ip().to_canonical().is_loopback() {
            return Err(invalid(format!(
                "{address} is not a loopback address: metrics are neither encrypted nor protected, \
                 so listening there needs the option `insecure`"
            )));
        }
        let cannot = |error| invalid(format!("cannot listen on {address}: {error}"));
        let listener = TcpListener::bind(address).await.map_err(cannot)?;
        Ok(Self {
            address: listener.local_addr().map_err(cannot)?,
            listener,
        })
    }

    /// Where it listens.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Answers from here on, for as long as the runtime lives that this is called in: while the
    /// service shuts down too.
    pub fn start(self, monitor: ServiceMonitor) {
        info!(address = %self.address, "metrics are told");
        tokio::spawn(self.serve(Arc::new(Exposition::new(monitor))));
    }

    async fn serve(self, exposition: Arc<Exposition>) {
        let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
        loop {
            let (socket, peer) = match self.listener.accept().await {
                Ok(accepted) => accepted,
                Err(error) => {
                    warn!(%error, "no connection for metrics could be accepted");
                    sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            };
            let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
                debug!(%peer, "too many connections for metrics");
                continue;
            };
            let exposition = Arc::clone(&exposition);
            tokio::spawn(async move {
                converse(socket, peer, &exposition).await;
                drop(place);
            });
        }
    }
}

/// One request and its answer.
async fn converse(socket: TcpStream, peer: SocketAddr, exposition: &Exposition) {
    let began = Instant::now();
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(TIME)
        .max_buf_size(MAX_HEAD)
        .keep_alive(false)
        .serve_connection(
            TokioIo::new(socket),
            service_fn(|request: Request<Incoming>| {
                let response = answer(&request, exposition);
                async { Ok::<_, Infallible>(response) }
            }),
        );
    let took = || began.elapsed();
    match timeout(TIME, connection).await {
        Ok(Ok(())) => debug!(%peer, took = ?took(), "metrics were asked for"),
        Ok(Err(error)) => debug!(%peer, %error, "a request for metrics failed"),
        Err(_) => debug!(%peer, took = ?took(), "a request for metrics took too long"),
    }
}

fn answer(request: &Request<Incoming>, exposition: &Exposition) -> Response<Full<Bytes>> {
    let text = |status, text: &str| reply(status, "text/plain; charset=utf-8", text.to_owned());
    let path = request.uri().path();
    if !matches!(path, "/metrics" | "/health") {
        return text(StatusCode::NOT_FOUND, "there are /metrics and /health\n");
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut refusal = text(StatusCode::METHOD_NOT_ALLOWED, "GET is what there is\n");
        let allowed = HeaderValue::from_static("GET, HEAD");
        refusal.headers_mut().insert(ALLOW, allowed);
        return refusal;
    }
    match path {
        "/metrics" => match exposition.text() {
            Ok(metrics) => reply(StatusCode::OK, exposition::CONTENT_TYPE, metrics),
            Err(_) => text(
                StatusCode::INTERNAL_SERVER_ERROR,
                "the metrics cannot be written\n",
            ),
        },
        _ if exposition.monitor().is_serving() => text(StatusCode::OK, "ok\n"),
        _ => text(StatusCode::SERVICE_UNAVAILABLE, "shutting down\n"),
    }
}

fn reply(status: StatusCode, content_type: &'static str, body: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
