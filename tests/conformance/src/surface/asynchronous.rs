//! The async client.

use std::{sync::Arc, time::Duration};

use openccas::{Client, Delivery, Events, Method, Options, Reconnect, Result};
use tokio::{runtime::Runtime, time::timeout};

use super::{Answer, Refusal, Seen, Surface, Told, is_connect, notice_name};
use crate::{
    arguments::{Arguments, Unfit},
    case::Case,
    generated::typed,
    outputs::scalars,
    value::Scalar,
};

/// Longer than anything takes, unless `OPENCCAS_PATIENCE_MS` says how long that is.
pub(crate) fn patience() -> Duration {
    let told = std::env::var("OPENCCAS_PATIENCE_MS").ok();
    let millis = told.and_then(|text| text.parse().ok());
    Duration::from_millis(millis.unwrap_or(10_000))
}

/// Long enough for what is on its way.
pub(super) const MOMENT: Duration = Duration::from_millis(40);

/// The async client.
pub struct Asynchronous {
    runtime: Arc<Runtime>,
    client: Client,
    events: Option<Events>,
}

/// The options of a case's client.
pub(super) fn options(case: &Case) -> Options {
    let timeout = Duration::try_from_secs_f64(case.request_timeout).unwrap_or_else(|_| patience());
    let options = Options::new()
        .request_timeout(timeout)
        .connect_timeout(timeout);
    if case.reconnect {
        options.reconnect(Reconnect::default().first_delay(Duration::from_millis(1)))
    } else {
        options
    }
}

impl Asynchronous {
    /// The client of a case, which has done nothing yet.
    pub fn new(case: &Case, runtime: &Arc<Runtime>) -> Self {
        Self {
            runtime: Arc::clone(runtime),
            client: options(case).build(),
            events: None,
        }
    }

    /// Another consumer of its events, from their beginning if there is none yet.
    pub(crate) fn events(&self) -> Events {
        self.client.events()
    }

    fn wait(&mut self, patience: Duration) -> Told {
        let Some(events) = &mut self.events else {
            return Told::Nothing;
        };
        let next = self
            .runtime
            .block_on(async { timeout(patience, events.next()).await });
        let Ok(next) = next else { return Told::Nothing };
        let told = told(next);
        if matches!(told, Told::Ended | Told::Lost(_)) {
            self.events = None;
        }
        told
    }

    async fn lifecycle(
        &self,
        method: Method,
        given: &Arguments,
    ) -> std::result::Result<Result<Vec<Scalar>>, Unfit> {
        let client = &self.client;
        let host = || given.text("bstrCCASMachineName");
        let port = || given.long("lCCASPort");
        let interface = || given.text("bstrNICIPAddress");
        let done = match method {
            Method::Initialize => client.initialize(),
            Method::Connect => client.connect(host()?, port()?).await,
            Method::ConnectWithIpAddress => {
                client
                    .connect_with_ip_address(host()?, port()?, interface()?)
                    .await
            }
            Method::ConnectWithDirectConnect => {
                client
                    .connect_with_direct_connect(host()?, port()?, interface()?)
                    .await
            }
            Method::SetLogonCredentials => {
                let (user, password) = (given.text("bstrUserId")?, given.text("bstrPassword")?);
                client.set_logon_credentials(user, password, given.long("lTenantID")?);
                Ok(())
            }
            Method::Uninitialize => {
                client.uninitialize().await;
                Ok(())
            }
            Method::GetLastErrorInfo => {
                let (code, text) = client.get_last_error_info();
                return Ok(Ok(vec![Scalar::Long(code), Scalar::Text(text)]));
            }
            _ => return Err(given.unfit("a method")),
        };
        Ok(done.map(|()| Vec::new()))
    }
}

pub(super) fn told(next: Option<Result<Delivery>>) -> Told {
    match next {
        None => Told::Ended,
        Some(Err(error)) => Told::Lost(error.kind().name().to_owned()),
        Some(Ok(Delivery::Event(event))) => Told::Event(Box::new(Seen::of(&event))),
        Some(Ok(Delivery::Notice(notice))) => Told::Notice(notice_name(&notice)),
        Some(Ok(_)) => Told::Nothing,
    }
}

impl Surface for Asynchronous {
    fn name(&self) -> &'static str {
        "Rust async"
    }

    fn request(&mut self, method: Method, given: &Arguments) -> std::result::Result<Answer, Unfit> {
        // The consumer is there before the connect, as programs in the field have it.
        if is_connect(method) {
            let client = &self.client;
            self.events.get_or_insert_with(|| client.events());
        }
        let runtime = Arc::clone(&self.runtime);
        let answer = if method.is_lifecycle() {
            runtime.block_on(self.lifecycle(method, given))?
        } else {
            let request = typed::request_async(&self.client, method, given);
            runtime.block_on(request)?.map(|outputs| scalars(&outputs))
        };
        Ok(answer.map_err(|error| Refusal::from(&error)))
    }

    fn next(&mut self) -> Told {
        self.wait(patience())
    }

    fn next_soon(&mut self) -> Told {
        self.wait(MOMENT)
    }

    fn is_connected(&self) -> bool {
        self.client.is_connected()
    }
}
