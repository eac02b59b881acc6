//! Finding the object.

use std::{ffi::c_void, path::Path};

use windows::{
    Win32::{
        Foundation::{CLASS_E_CLASSNOTAVAILABLE, REGDB_E_CLASSNOTREG},
        System::{
            Com::{
                CLSCTX_INPROC_SERVER, CLSIDFromProgID, CLSIDFromString, CoCreateInstance,
                IClassFactory, IDispatch, ITypeLib,
            },
            LibraryLoader::{GetProcAddress, LOAD_WITH_ALTERED_SEARCH_PATH, LoadLibraryExW},
            Ole::{LoadTypeLibEx, REGKIND_NONE},
        },
    },
    core::{Error, GUID, HRESULT, HSTRING, IUnknown, Interface as _, s},
};

use super::library;
use crate::place::{Bits, Place};

/// `ERROR_MOD_NOT_FOUND` and `ERROR_BAD_EXE_FORMAT` as HRESULTs.
const MODULE_NOT_FOUND: HRESULT = HRESULT(0x8007_007E_u32.cast_signed());
const OF_OTHER_BITS: HRESULT = HRESULT(0x8007_00C1_u32.cast_signed());

/// A class of COM objects that was found.
pub(super) struct Found {
    pub(super) clsid: GUID,
    /// From a DLL; registered classes are made by COM.
    factory: Option<IClassFactory>,
    /// From a DLL; that of a registered class is asked of an object.
    library: Option<ITypeLib>,
}

impl Found {
    /// Finds it. What is wrong is said with what to do about it.
    pub(super) fn at(place: &Place) -> Result<Self, String> {
        match place {
            Place::ProgId(name) => {
                // SAFETY: the text outlives the call.
                let clsid = unsafe { CLSIDFromProgID(&HSTRING::from(name.as_str())) };
                let clsid = clsid.map_err(|error| unregistered(place, &error))?;
                Ok(Self::registered(clsid))
            }
            Place::ClassId(text) => {
                // SAFETY: the text outlives the call.
                let clsid = unsafe { CLSIDFromString(&HSTRING::from(text.as_str())) };
                let clsid = clsid.map_err(|_| format!("{text} is no CLSID, such as {{…}}"))?;
                Ok(Self::registered(clsid))
            }
            Place::Dll(path) => Self::in_dll(path),
        }
    }

    fn registered(clsid: GUID) -> Self {
        Self {
            clsid,
            factory: None,
            library: None,
        }
    }

    fn in_dll(path: &Path) -> Result<Self, String> {
        Bits::check(path)?;
        // Its own DLLs are sought beside it if the path is a whole one.
        let path = std::path::absolute(path).map_err(|error| error.to_string())?;
        let name = HSTRING::from(path.as_os_str());
        let shown = path.display();
        // SAFETY: the text outlives the call.
        let library = unsafe { LoadTypeLibEx(&name, REGKIND_NONE) }
            .map_err(|error| format!("{shown} holds no type library: {error}"))?;
        let clsid = library::client_class(&library)
            .map_err(|error| format!("the type library of {shown} cannot be read: {error}"))?
            .ok_or_else(|| format!("the type library of {shown} has no class"))?;
        // SAFETY: the text outlives the call; the DLL stays loaded for the rest of the program.
        let module = unsafe { LoadLibraryExW(&name, None, LOAD_WITH_ALTERED_SEARCH_PATH) };
        let module = module.map_err(|error| match error.code() {
            MODULE_NOT_FOUND => format!(
                "{shown} needs another DLL that is not there: the vendor's has Socketmanager.dll \
                 and sectracelog.dll beside it"
            ),
            _ => format!("{shown} cannot be loaded: {error}"),
        })?;
        type GetClassObject =
            unsafe extern "system" fn(*const GUID, *const GUID, *mut *mut c_void) -> HRESULT;
        // SAFETY: that is the signature of the function of this name in every COM server; it gives
        // a reference that is ours.
        let factory = unsafe {
            let Some(function) = GetProcAddress(module, s!("DllGetClassObject")) else {
                return Err(format!(
                    "{shown} is no COM server: it has no DllGetClassObject"
                ));
            };
            let function: GetClassObject = std::mem::transmute(function);
            let mut factory = std::ptr::null_mut();
            function(&raw const clsid, &IClassFactory::IID, &raw mut factory)
                .ok()
                .map_err(|error| format!("{shown} does not give its class: {error}"))?;
            IClassFactory::from_raw(factory)
        };
        Ok(Self {
            clsid,
            factory: Some(factory),
            library: Some(library),
        })
    }

    /// Makes an object, and gives its type library.
    pub(super) fn make(&self, place: &Place) -> Result<(IDispatch, ITypeLib), String> {
        // SAFETY: plain calls of COM, on a thread that has entered it.
        let made = unsafe {
            match &self.factory {
                Some(factory) => factory.CreateInstance(None::<&IUnknown>),
                None => CoCreateInstance(&self.clsid, None, CLSCTX_INPROC_SERVER),
            }
        };
        let object: IDispatch = made.map_err(|error| unregistered(place, &error))?;
        let library = match &self.library {
            Some(library) => library.clone(),
            None => library::of(&object)
                .map_err(|error| format!("{place} does not give its type library: {error}"))?,
        };
        Ok((object, library))
    }
}

fn unregistered(place: &Place, error: &Error) -> String {
    let own = Bits::OWN;
    match error.code() {
        REGDB_E_CLASSNOTREG | CLASS_E_CLASSNOTAVAILABLE => format!(
            "no class is registered for programs of {own} by {place}: register the DLL with the \
             regsvr32 of {own}, or name it by `dll`. The vendor's DLL has 32 bits and needs the \
             openccas-bridge of 32 bits"
        ),
        OF_OTHER_BITS => format!(
            "the DLL that is registered by {place} has not {own} as this program: use the other \
             openccas-bridge"
        ),
        MODULE_NOT_FOUND => format!(
            "the DLL that is registered by {place} is not there, or another one that it needs: the \
             vendor's has Socketmanager.dll and sectracelog.dll beside it"
        ),
        // CO_E_CLASSSTRING
        HRESULT(code) if code.cast_unsigned() == 0x8004_01F3 => format!(
            "nothing is registered by {place}: register the DLL with regsvr32, or name it by `dll`"
        ),
        _ => format!("no object can be made by {place}: {error}"),
    }
}
