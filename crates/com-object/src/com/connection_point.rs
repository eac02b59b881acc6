//! Where programs leave the sinks that events are told to.

use std::{cell::RefCell, rc::Rc};

use openccas_com::EVENT_SOURCE;
use windows::Win32::{
    Foundation::{E_POINTER, E_UNEXPECTED},
    System::{
        Com::{
            IConnectionPoint, IConnectionPoint_Impl, IConnectionPointContainer, IDispatch,
            IEnumConnections,
        },
        Ole::{CONNECT_E_CANNOTCONNECT, CONNECT_E_NOCONNECTION},
    },
};
use windows::core::{GUID, IUnknown, Interface as _, Ref, Result, Weak, implement};

use super::{enumerations::Connections, module::Live, session::Session};

/// The one connection point of an object: its source interface.
#[implement(IConnectionPoint, Agile = false)]
pub(super) struct ConnectionPoint {
    session: Rc<Session>,
    container: Rc<RefCell<Weak<IConnectionPointContainer>>>,
    _live: Live,
}

impl ConnectionPoint {
    pub(super) fn create(
        session: &Rc<Session>,
        container: &Rc<RefCell<Weak<IConnectionPointContainer>>>,
    ) -> IConnectionPoint {
        let point = Self {
            session: Rc::clone(session),
            container: Rc::clone(container),
            _live: Live::new(),
        };
        point.into()
    }
}

impl IConnectionPoint_Impl for ConnectionPoint_Impl {
    fn GetConnectionInterface(&self) -> Result<GUID> {
        Ok(EVENT_SOURCE)
    }

    fn GetConnectionPointContainer(&self) -> Result<IConnectionPointContainer> {
        let container = self.container.borrow().upgrade();
        container.ok_or_else(|| E_UNEXPECTED.into())
    }

    fn Advise(&self, sink: Ref<'_, IUnknown>) -> Result<u32> {
        let sink = sink.as_ref().ok_or(E_POINTER)?;
        let mut found = std::ptr::null_mut();
        // SAFETY: what comes back answers to the identifier of a dispatch interface, so it is one.
        let answers = unsafe { sink.query(&EVENT_SOURCE, &raw mut found) };
        if answers.is_ok() && !found.is_null() {
            // SAFETY: as above, and the reference is ours.
            return Ok(self.session.add_sink(unsafe { IDispatch::from_raw(found) }));
        }
        // The vendor's object stops here. A script's sink may not know the identifier.
        match sink.cast::<IDispatch>() {
            Ok(sink) if !self.session.settings.strict => Ok(self.session.add_sink(sink)),
            _ => Err(CONNECT_E_CANNOTCONNECT.into()),
        }
    }

    fn Unadvise(&self, cookie: u32) -> Result<()> {
        if self.session.remove_sink(cookie) {
            Ok(())
        } else {
            Err(CONNECT_E_NOCONNECTION.into())
        }
    }

    fn EnumConnections(&self) -> Result<IEnumConnections> {
        let sinks = self.session.sinks().into_iter();
        let connections = sinks.map(|(cookie, sink)| Ok((cookie, sink.cast()?)));
        Ok(Connections::create(connections.collect::<Result<_>>()?))
    }
}
