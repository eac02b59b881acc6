//! A bridge as its configuration says: metrics beside it, and TLS that is read again.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use openccas::{Client, ErrorKind, Options, Pem, Tls};
use openccas_com_bridge::{Bridge, Config, Listening, host};
use tokio::{
    sync::{Notify, oneshot},
    task::{JoinHandle, spawn_blocking},
};

use crate::{
    certificates::Authority,
    fake::Maker,
    setting::{part, patient, snapshot, soon, until, well},
};

/// A bridge that is served, and what ends it.
struct Hosted {
    listening: Listening,
    reload: Arc<Notify>,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<Result<(), openccas::Error>>,
    bridge: Arc<Bridge>,
}

impl Hosted {
    /// With this in its configuration, beside the least that there has to be.
    async fn start(more: &str) -> Self {
        let maker = Maker::new(well);
        let parts = vec![part(-1, &maker)];
        let bridge = Bridge::new("bridge", "Europe/Stockholm", parts, patient()).unwrap();
        let text = format!(
            "time_zone = \"UTC\"\nlisten = \"127.0.0.1:0\"\n{more}\n[[object]]\nhost = \"micc\"\n"
        );
        let config = Config::parse(&text, "bridge.toml").unwrap();
        let (tell, told) = oneshot::channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let reload = Arc::new(Notify::new());
        let ended = tokio::spawn({
            let (bridge, reload) = (Arc::clone(&bridge), Arc::clone(&reload));
            async move {
                let ready = |listening| {
                    let _ = tell.send(listening);
                };
                let stop = async {
                    let _ = stopped.await;
                };
                host(&config, &bridge, ready, &reload, stop).await
            }
        });
        let listening = soon("it listens", told).await.unwrap();
        Self {
            listening,
            reload,
            stop,
            ended,
            bridge,
        }
    }

    async fn end(self) {
        self.stop.send(()).unwrap();
        soon("it ends", self.ended).await.unwrap().unwrap();
        assert!(self.bridge.close(Duration::from_secs(20)));
    }
}

async fn get(address: SocketAddr, path: &'static str) -> String {
    let answer = spawn_blocking(move || {
        let mut socket = TcpStream::connect(address).unwrap();
        write!(socket, "GET {path} HTTP/1.1\r\nhost: bridge\r\n\r\n").unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).unwrap();
        answer
    });
    soon("an answer", answer).await.unwrap()
}

#[tokio::test]
async fn metrics_are_told() {
    let hosted = Hosted::start("metrics = \"127.0.0.1:0\"").await;
    let metrics = hosted.listening.metrics.unwrap();
    let port = hosted.listening.clients.port();
    let client = Options::new().open("127.0.0.1", port).await.unwrap();
    snapshot(&mut client.events()).await;
    client.make_call(1, "0").await.unwrap();
    let answer = get(metrics, "/metrics").await;
    for line in [
        "openccas_serving 1",
        "openccas_sessions{mode=\"direct\"} 1",
        "openccas_requests_total{outcome=\"succeeded\"} 1",
    ] {
        assert!(answer.contains(line), "{answer}");
    }
    let health = get(metrics, "/health").await;
    assert!(health.starts_with("HTTP/1.1 200"), "{health}");
    hosted.end().await;
}

#[tokio::test]
async fn metrics_beyond_this_machine_are_refused_unless_insecure() {
    let least = "time_zone = \"UTC\"\nlisten = \"127.0.0.1:0\"\n[[object]]\nhost = \"micc\"\n";
    let text = format!("metrics = \"0.0.0.0:0\"\n{least}");
    let config = Config::parse(&text, "bridge.toml").unwrap();
    let maker = Maker::new(well);
    let bridge = Bridge::new("bridge", "UTC", vec![part(-1, &maker)], patient()).unwrap();
    let never = std::future::pending();
    let error = host(&config, &bridge, |_| (), &Notify::new(), never).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(
        error.message().contains("not a loopback address"),
        "{error}"
    );
    assert_eq!(maker.made(), 0, "nothing was begun");
}

/// Certificate and key of a service, in files of this test.
struct Files {
    certificate: PathBuf,
    key: PathBuf,
}

impl Files {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        Self {
            certificate: folder.join(format!("{name}.pem")),
            key: folder.join(format!("{name}-key.pem")),
        }
    }

    /// Has this authority issue new ones.
    fn write(&self, authority: &Authority) {
        let identity = authority.localhost();
        fs::write(&self.certificate, identity.chain).unwrap();
        fs::write(&self.key, identity.key).unwrap();
    }
}

async fn open(port: u16, authority: &Authority) -> Result<Client, openccas::Error> {
    let roots = Tls::roots_pem(Pem::from(authority.pem.as_bytes())).unwrap();
    let client = Options::new().tls(roots).open("127.0.0.1", port);
    soon("the client connects", client).await
}

#[tokio::test]
async fn certificates_are_read_again() {
    let (first, second) = (Authority::new("first"), Authority::new("second"));
    let files = Files::new("hosting");
    files.write(&first);
    let tls = format!(
        "[tls]\ncertificate = '{}'\nkey = '{}'\n",
        files.certificate.display(),
        files.key.display()
    );
    let hosted = Hosted::start(&tls).await;
    let port = hosted.listening.clients.port();
    let early = open(port, &first).await.unwrap();
    assert!(open(port, &second).await.is_err());

    // Files that cannot be used change nothing.
    fs::write(&files.key, "no key").unwrap();
    hosted.reload.notify_one();
    drop(open(port, &first).await.unwrap());
    files.write(&second);
    hosted.reload.notify_one();
    soon("the new certificate is shown", async {
        while open(port, &second).await.is_err() {
            tokio::task::yield_now().await;
        }
    })
    .await;
    assert!(open(port, &first).await.is_err());
    early.make_call(1, "0").await.unwrap();
    hosted.end().await;
    until("who was there is told", || !early.is_connected()).await;
}
