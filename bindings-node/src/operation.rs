//! Operations on the connection that take their time.

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use openccas::{Client, Error, Outputs, Result, embed};

use crate::outlet::Outlet;

/// Begins an operation now, so that what JavaScript asks for in order happens in order, and
/// finishes it on the runtime.
pub(crate) fn begin(
    outlet: &Arc<Outlet>,
    ticket: u32,
    operation: impl Future<Output = Result<()>> + Send + 'static,
) {
    let runtime = match embed::runtime() {
        Ok(runtime) => runtime,
        Err(error) => return outlet.failed(ticket, &error),
    };
    let mut operation: Pin<Box<dyn Future<Output = Result<()>> + Send>> = Box::pin(operation);
    let entered = runtime.enter();
    let first = operation
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()));
    drop(entered);
    match first {
        Poll::Ready(result) => outlet.done(ticket, &none(result)),
        Poll::Pending => {
            let outlet = Arc::clone(outlet);
            runtime.spawn(async move { outlet.done(ticket, &none(operation.await)) });
        }
    }
}

fn none(result: Result<()>) -> Result<Outputs> {
    result.map(|()| Outputs::default())
}

/// One of the connects, by its name in JavaScript.
pub(crate) async fn connect(
    client: Client,
    how: String,
    machine_name: String,
    port: i32,
    interface: String,
) -> Result<()> {
    match how.as_str() {
        "connect" => client.connect(&machine_name, port).await,
        "connectWithIpAddress" => {
            client
                .connect_with_ip_address(&machine_name, port, &interface)
                .await
        }
        "connectWithDirectConnect" => {
            client
                .connect_with_direct_connect(&machine_name, port, &interface)
                .await
        }
        other => Err(Error::new(
            openccas::ErrorKind::InvalidArgument,
            format!("{other} is not a way to connect"),
        )),
    }
}
