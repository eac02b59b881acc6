//! A bridge at work: its service, the metrics, and TLS that is read again.

use std::{net::SocketAddr, sync::Arc};

use openccas_protocol::Error;
use openccas_service::{Metrics, Service, TlsFiles};
use tokio::sync::Notify;
use tracing::{error, info};

use crate::{Bridge, Config};

/// Where a bridge listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listening {
    /// For clients.
    pub clients: SocketAddr,
    /// For those who ask for metrics, if the configuration says so.
    pub metrics: Option<SocketAddr>,
}

/// Serves a bridge as the configuration says, until `stop`. Tells `ready` where it listens. Each
/// time that it is notified by `reload`, the files of TLS are read again; files that cannot be used
/// change nothing.
///
/// # Errors
/// `invalid_argument` or `tls_failed` for what cannot be used.
pub async fn host(
    config: &Config,
    bridge: &Arc<Bridge>,
    ready: impl FnOnce(Listening),
    reload: &Notify,
    stop: impl Future<Output = ()>,
) -> Result<(), Error> {
    let metrics = match config.metrics()? {
        Some(address) => Some(Metrics::bind(address, config.is_insecure()).await?),
        None => None,
    };
    let service = Service::start(config.service()?, Arc::clone(bridge) as _).await?;
    ready(Listening {
        clients: service.local_addr(),
        metrics: metrics.as_ref().map(Metrics::local_addr),
    });
    if let Some(metrics) = metrics {
        metrics.start(service.monitor());
    }
    tokio::select! {
        () = stop => {}
        () = keep_current(&service, config.tls(), reload) => {}
    }
    info!("ending");
    service.shutdown().await;
    Ok(())
}

async fn keep_current(service: &Service, files: Option<TlsFiles>, reload: &Notify) {
    loop {
        reload.notified().await;
        match files.as_ref().map(|files| files.reload(service)) {
            Some(Ok(())) => {}
            Some(Err(why)) => error!("TLS stays as it is: {}", why.message()),
            None => info!("there is nothing to reload: the bridge has no TLS"),
        }
    }
}
