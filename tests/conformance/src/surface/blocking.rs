//! The blocking client.

use std::time::Duration;

use openccas::{
    Delivery, ErrorKind, Method, Result,
    blocking::{Client, Events},
};

use super::{
    Answer, Refusal, Surface, Told,
    asynchronous::{MOMENT, options, patience, told},
    is_connect,
};
use crate::{
    arguments::{Arguments, Unfit},
    case::Case,
    generated::typed,
    outputs::scalars,
    value::Scalar,
};

/// The blocking client.
pub struct Blocking {
    client: Client,
    events: Option<Events>,
}

impl Blocking {
    /// The client of a case, which has done nothing yet.
    pub fn new(case: &Case) -> Self {
        Self {
            client: Client::with_options(options(case)),
            events: None,
        }
    }

    fn wait(&mut self, patience: Duration) -> Told {
        let Some(events) = &mut self.events else {
            return Told::Nothing;
        };
        let next: Option<Result<Delivery>> = match events.next_timeout(patience) {
            Err(error) if error.kind() == ErrorKind::Timeout => return Told::Nothing,
            next => next.transpose(),
        };
        let told = told(next);
        if matches!(told, Told::Ended | Told::Lost(_)) {
            self.events = None;
        }
        told
    }

    fn lifecycle(
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
            Method::Connect => client.connect(host()?, port()?),
            Method::ConnectWithIpAddress => {
                client.connect_with_ip_address(host()?, port()?, interface()?)
            }
            Method::ConnectWithDirectConnect => {
                client.connect_with_direct_connect(host()?, port()?, interface()?)
            }
            Method::SetLogonCredentials => {
                let (user, password) = (given.text("bstrUserId")?, given.text("bstrPassword")?);
                client.set_logon_credentials(user, password, given.long("lTenantID")?);
                Ok(())
            }
            Method::Uninitialize => {
                client.uninitialize();
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

impl Surface for Blocking {
    fn name(&self) -> &'static str {
        "Rust blocking"
    }

    fn request(&mut self, method: Method, given: &Arguments) -> std::result::Result<Answer, Unfit> {
        // The consumer is there before the connect, as programs in the field have it.
        if is_connect(method) {
            let client = &self.client;
            self.events.get_or_insert_with(|| client.events());
        }
        let answer = if method.is_lifecycle() {
            self.lifecycle(method, given)?
        } else {
            typed::request_blocking(&self.client, method, given)?.map(|outputs| scalars(&outputs))
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
