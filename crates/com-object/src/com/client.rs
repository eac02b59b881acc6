//! The class `CCASClient`.

use std::{cell::RefCell, rc::Rc};

use openccas::{Error, ErrorKind, Method};
use openccas_com::{EVENT_SOURCE, ICCASClient};
use windows::Win32::{
    Foundation::{DISP_E_BADINDEX, E_FAIL, E_INVALIDARG, E_POINTER, S_FALSE, S_OK},
    System::{
        Com::{
            DISPATCH_FLAGS, DISPPARAMS, EXCEPINFO, IConnectionPoint, IConnectionPointContainer,
            IConnectionPointContainer_Impl, IDispatch_Impl, IEnumConnectionPoints,
            ISupportErrorInfo, ISupportErrorInfo_Impl, ITypeInfo,
        },
        Ole::{
            CONNECT_E_NOCONNECTION, GUIDKIND_DEFAULT_SOURCE_DISP_IID, IProvideClassInfo_Impl,
            IProvideClassInfo2, IProvideClassInfo2_Impl,
        },
        Variant::VARIANT,
    },
};
use windows::core::{ComObject, GUID, HRESULT, Interface as _, PCWSTR, Result, Weak, implement};

use super::{
    connection_point::ConnectionPoint,
    dispatch,
    enumerations::Points,
    error_info,
    module::Live,
    session::Session,
    types::Types,
    values::{In, Out},
};

/// A client of an Agent Service, as programs of the vendor's object know it.
#[implement(
    ICCASClient,
    IConnectionPointContainer,
    IProvideClassInfo2,
    ISupportErrorInfo,
    Agile = false
)]
pub(crate) struct Client {
    session: Rc<Session>,
    point: IConnectionPoint,
    types: Rc<Types>,
    strict: bool,
    _live: Live,
}

impl Client {
    pub(super) fn create() -> Result<ICCASClient> {
        let session = Session::new()?;
        let container = Rc::new(RefCell::new(Weak::new()));
        let point = ConnectionPoint::create(&session, &container);
        let client = ComObject::new(Self {
            point,
            types: Rc::clone(&session.types),
            strict: session.settings.strict,
            session,
            _live: Live::new(),
        });
        let as_container: IConnectionPointContainer = client.to_interface();
        container.replace(as_container.downgrade()?);
        Ok(client.into_interface())
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.session.close();
    }
}

impl Client_Impl {
    /// Carries a method out. A failure is `E_FAIL`, as in the vendor's text; which one it is,
    /// `GetLastErrorInfo` and the thread's error object tell.
    ///
    /// # Safety
    /// The texts are null or BSTRs, and the places for results null or room for them.
    pub(crate) unsafe fn carry_out(
        &self,
        method: Method,
        inputs: &[In],
        outputs: &[Out],
    ) -> HRESULT {
        if outputs.iter().any(|output| output.is_null()) {
            return E_POINTER;
        }
        for output in outputs {
            // SAFETY: none is null.
            unsafe { output.blank() };
        }
        // A handler that runs meanwhile may let go of the object.
        let session = Rc::clone(&self.session);
        // SAFETY: as promised.
        let called = unsafe { session.call(method, inputs) };
        let error = match called {
            Ok(values) if values.len() == outputs.len() => {
                let fit = outputs.iter().zip(&values).all(|(output, value)| {
                    // SAFETY: none is null.
                    unsafe { output.write(value) }
                });
                if fit {
                    return S_OK;
                }
                ErrorKind::ProtocolError.into()
            }
            Ok(_) => ErrorKind::ProtocolError.into(),
            Err(error) => error,
        };
        failed(&session, error)
    }
}

fn failed(session: &Session, error: Error) -> HRESULT {
    error_info::leave(&ICCASClient::IID, error.message());
    session.remember(error);
    E_FAIL
}

impl IConnectionPointContainer_Impl for Client_Impl {
    fn EnumConnectionPoints(&self) -> Result<IEnumConnectionPoints> {
        Ok(Points::create(vec![self.point.clone()]))
    }

    fn FindConnectionPoint(&self, iid: *const GUID) -> Result<IConnectionPoint> {
        // SAFETY: the caller's identifier.
        match unsafe { iid.as_ref() } {
            Some(&EVENT_SOURCE) => Ok(self.point.clone()),
            Some(_) => Err(CONNECT_E_NOCONNECTION.into()),
            None => Err(E_POINTER.into()),
        }
    }
}

impl IProvideClassInfo_Impl for Client_Impl {
    fn GetClassInfo(&self) -> Result<ITypeInfo> {
        Ok(self.types.class.clone())
    }
}

impl IProvideClassInfo2_Impl for Client_Impl {
    fn GetGUID(&self, kind: u32) -> Result<GUID> {
        if i32::try_from(kind) == Ok(GUIDKIND_DEFAULT_SOURCE_DISP_IID.0) {
            Ok(EVENT_SOURCE)
        } else {
            Err(E_INVALIDARG.into())
        }
    }
}

dispatch::implement_dispatch!(Client_Impl, ICCASClient, client);
