//! Reading a type library.

use windows::{
    Win32::System::Com::{
        FUNCDESC, IDispatch, IMPLTYPEFLAG_FDEFAULT, IMPLTYPEFLAG_FSOURCE, ITypeInfo, ITypeLib,
        TKIND_ALIAS, TKIND_COCLASS, TKIND_DISPATCH, TKIND_INTERFACE, TYPEATTR, TYPEDESC, TYPEKIND,
    },
    Win32::System::Variant::{VT_DISPATCH, VT_I4, VT_PTR, VT_USERDEFINED},
    core::{BSTR, GUID, Result},
};

use super::{apartment::Apartment, locate::Found};
use crate::{
    place::Place,
    type_library::{Class, ComType, Function, FunctionParameter, Interface, TypeLibrary},
};

/// `PARAMFLAG_FOUT` and `PARAMFLAG_FRETVAL`.
const OUT: u16 = 2;
const RESULT: u16 = 8;

/// The library that describes an object.
pub(super) fn of(object: &IDispatch) -> Result<ITypeLib> {
    // SAFETY: plain calls of COM; the pointers are to locals.
    unsafe {
        let info = object.GetTypeInfo(0, 0)?;
        let (mut library, mut index) = (None, 0);
        info.GetContainingTypeLib(&raw mut library, &raw mut index)?;
        library.ok_or_else(windows::core::Error::empty)
    }
}

/// The CLSID of the class `CCASClient`, or else of the first class.
pub(super) fn client_class(library: &ITypeLib) -> Result<Option<GUID>> {
    let mut first = None;
    for (info, kind) in types(library)? {
        if kind == TKIND_COCLASS {
            let guid = attributes(&info)?.guid;
            if name(&info)? == "CCASClient" {
                return Ok(Some(guid));
            }
            first = first.or(Some(guid));
        }
    }
    Ok(first)
}

/// What the library says of a class and its event object, and the IID of the class's source
/// interface.
pub(super) fn read(library: &ITypeLib, clsid: &GUID) -> Result<(TypeLibrary, Option<GUID>)> {
    let mut described = TypeLibrary {
        name: documented(library)?,
        ..TypeLibrary::default()
    };
    // SAFETY: what GetLibAttr gives is given back once, and not used after.
    unsafe {
        let attributes = library.GetLibAttr()?;
        if let Some(it) = attributes.as_ref() {
            described.guid = format!("{:?}", it.guid);
            described.version = format!("{}.{}", it.wMajorVerNum, it.wMinorVerNum);
        }
        library.ReleaseTLibAttr(attributes);
    }
    let mut source = None;
    let mut interfaces = Vec::new();
    for (info, kind) in types(library)? {
        if kind == TKIND_COCLASS && attributes(&info)?.guid == *clsid {
            let (class, iid) = class(&info)?;
            described.class = Some(class);
            source = iid;
        } else if kind == TKIND_DISPATCH || kind == TKIND_INTERFACE {
            interfaces.push(interface(&info)?);
        }
    }
    described.event = interfaces
        .into_iter()
        .find(|it| it.function("GetStringValue").is_some());
    Ok((described, source))
}

/// Describes the object at a place, without connecting it.
///
/// # Errors
/// Why that is not possible, and what to do about it.
pub fn describe(place: &Place) -> std::result::Result<TypeLibrary, String> {
    let _apartment = Apartment::enter().map_err(|error| error.to_string())?;
    let found = Found::at(place)?;
    let (_object, library) = found.make(place)?;
    let (described, _) = read(&library, &found.clsid)
        .map_err(|error| format!("the type library of {place} cannot be read: {error}"))?;
    Ok(described)
}

fn types(library: &ITypeLib) -> Result<Vec<(ITypeInfo, TYPEKIND)>> {
    // SAFETY: plain calls of COM.
    unsafe {
        (0..library.GetTypeInfoCount())
            .map(|index| Ok((library.GetTypeInfo(index)?, library.GetTypeInfoType(index)?)))
            .collect()
    }
}

/// What is used of a TYPEATTR.
struct Attributes {
    guid: GUID,
    functions: u32,
    implemented: u32,
    kind: TYPEKIND,
    alias: ComType,
}

fn attributes(info: &ITypeInfo) -> Result<Attributes> {
    // SAFETY: what GetTypeAttr gives is valid until it is given back, once.
    unsafe {
        let attributes: *mut TYPEATTR = info.GetTypeAttr()?;
        let read = Attributes {
            guid: (*attributes).guid,
            functions: (*attributes).cFuncs.into(),
            implemented: (*attributes).cImplTypes.into(),
            kind: (*attributes).typekind,
            alias: ComType::from_vartype((*attributes).tdescAlias.vt.0),
        };
        info.ReleaseTypeAttr(attributes);
        Ok(read)
    }
}

fn name(info: &ITypeInfo) -> Result<String> {
    let mut name = BSTR::new();
    // SAFETY: room for a name; -1 asks for that of the type itself.
    unsafe { info.GetDocumentation(-1, Some(&raw mut name), None, std::ptr::null_mut(), None)? };
    Ok(name.to_string())
}

fn documented(library: &ITypeLib) -> Result<String> {
    let mut name = BSTR::new();
    // SAFETY: as above, for the library.
    unsafe { library.GetDocumentation(-1, Some(&raw mut name), None, std::ptr::null_mut(), None)? };
    Ok(name.to_string())
}

fn class(info: &ITypeInfo) -> Result<(Class, Option<GUID>)> {
    let about = attributes(info)?;
    let mut class = Class {
        name: name(info)?,
        guid: format!("{:?}", about.guid),
        ..Class::default()
    };
    let mut source = None;
    for index in 0..about.implemented {
        // SAFETY: plain calls of COM, with a place that exists.
        let (flags, implemented) = unsafe {
            let reference = info.GetRefTypeOfImplType(index)?;
            (
                info.GetImplTypeFlags(index)?,
                info.GetRefTypeInfo(reference)?,
            )
        };
        if !flags.contains(IMPLTYPEFLAG_FDEFAULT) {
            continue;
        }
        let described = interface(&implemented)?;
        if flags.contains(IMPLTYPEFLAG_FSOURCE) {
            source = Some(attributes(&implemented)?.guid);
            class.source = Some(described);
        } else {
            class.interface = described;
        }
    }
    Ok((class, source))
}

fn interface(info: &ITypeInfo) -> Result<Interface> {
    let about = attributes(info)?;
    let mut described = Interface {
        name: name(info)?,
        guid: format!("{:?}", about.guid),
        functions: Vec::new(),
    };
    for index in 0..about.functions {
        // SAFETY: what GetFuncDesc gives is valid until it is given back, once.
        let function = unsafe {
            let description = info.GetFuncDesc(index)?;
            let function = function(info, &*description);
            info.ReleaseFuncDesc(description);
            function?
        };
        // Those of IUnknown and IDispatch are in the list of a dual interface.
        if function.dispid.cast_unsigned() < 0x6000_0000 {
            described.functions.push(function);
        }
    }
    Ok(described)
}

/// # Safety
/// `description` is of a function of `info`, and valid.
unsafe fn function(info: &ITypeInfo, description: &FUNCDESC) -> Result<Function> {
    let count = usize::try_from(description.cParams).unwrap_or_default();
    let mut names = vec![BSTR::new(); count + 1];
    let mut named = 0;
    // SAFETY: there is room for as many names as are said; the parameters are as many as are said.
    let elements = unsafe {
        info.GetNames(description.memid, &mut names, &raw mut named)?;
        if count == 0 {
            &[][..]
        } else {
            std::slice::from_raw_parts(description.lprgelemdescParam, count)
        }
    };
    let mut parameters = Vec::new();
    for (place, element) in elements.iter().enumerate() {
        // SAFETY: a parameter's description has flags.
        let flags = unsafe { element.Anonymous.paramdesc.wParamFlags.0 };
        let out = flags & OUT != 0;
        parameters.push(FunctionParameter {
            name: names
                .get(place + 1)
                .map(BSTR::to_string)
                .unwrap_or_default(),
            // SAFETY: the description is valid.
            com_type: unsafe { com_type(info, &element.tdesc) },
            out,
            result: flags & RESULT != 0,
        });
    }
    Ok(Function {
        name: names[0].to_string(),
        dispid: description.memid,
        parameters,
    })
}

/// The type that a description comes down to.
///
/// # Safety
/// `description` is of `info`, and valid.
unsafe fn com_type(info: &ITypeInfo, description: &TYPEDESC) -> ComType {
    match description.vt {
        VT_PTR => {
            // SAFETY: what a pointer points to is described too.
            unsafe { com_type(info, &*description.Anonymous.lptdesc) }
        }
        VT_USERDEFINED => {
            // SAFETY: a type with a name has a reference.
            let referred = unsafe { info.GetRefTypeInfo(description.Anonymous.hreftype) };
            match referred.and_then(|referred| attributes(&referred)) {
                Ok(it) if it.kind == TKIND_ALIAS => it.alias,
                Ok(it) if it.kind == TKIND_DISPATCH || it.kind == TKIND_INTERFACE => {
                    ComType::from_vartype(VT_DISPATCH.0)
                }
                // An enumeration is a LONG.
                Ok(_) => ComType::from_vartype(VT_I4.0),
                Err(_) => ComType::Other(VT_USERDEFINED.0),
            }
        }
        other => ComType::from_vartype(other.0),
    }
}
