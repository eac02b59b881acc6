//! The type library, read as programs read it, and the interfaces that tell of it.
#![expect(unsafe_code, reason = "COM is called")]

use openccas_com::{
    CLIENT_CLASS, ComType, Direction, EVENT_SOURCE, METHODS, ON_DISCONNECT, ON_EVENT, late::Style,
};
use openccas_com_tests::{Apartment, Object};
use windows::{
    Win32::System::{
        Com::{CONNECTDATA, IConnectionPointContainer, ITypeInfo},
        Ole::{
            GUIDKIND_DEFAULT_SOURCE_DISP_IID, IProvideClassInfo2, PARAMFLAG_FIN, PARAMFLAG_FOUT,
        },
        Variant::{VARENUM, VT_PTR},
    },
    core::{BSTR, Interface as _},
};

/// A function as a type library has it.
#[derive(Debug, PartialEq)]
struct Function {
    name: String,
    dispid: i32,
    /// Names, directions, and types: of what an `[out]` parameter points to.
    parameters: Vec<(String, Direction, VARENUM)>,
}

/// The functions of an interface that are its own.
fn functions(types: &ITypeInfo) -> Vec<Function> {
    let mut found = Vec::new();
    // SAFETY: what the system lends is given back.
    unsafe {
        let attributes = types.GetTypeAttr().unwrap();
        let count = (*attributes).cFuncs;
        types.ReleaseTypeAttr(attributes);
        for index in 0..u32::from(count) {
            let function = types.GetFuncDesc(index).unwrap();
            let dispid = (*function).memid;
            let declared = usize::try_from((*function).cParams).unwrap();
            let mut names = vec![BSTR::new(); declared + 1];
            let mut given = 0;
            types.GetNames(dispid, &mut names, &mut given).unwrap();
            let parameters = (0..declared).map(|at| {
                let described = &*(*function).lprgelemdescParam.add(at);
                let flags = described.Anonymous.paramdesc.wParamFlags;
                let direction = match (
                    flags.contains(PARAMFLAG_FIN),
                    flags.contains(PARAMFLAG_FOUT),
                ) {
                    (true, false) => Direction::In,
                    (false, true) => Direction::Out,
                    other => panic!("a parameter goes {other:?}"),
                };
                let own = &described.tdesc;
                let value = match direction {
                    Direction::Out => {
                        assert_eq!(own.vt, VT_PTR);
                        (*own.Anonymous.lptdesc).vt
                    }
                    Direction::In => own.vt,
                };
                (names[at + 1].to_string(), direction, value)
            });
            let parameters = parameters.collect();
            let name = names[0].to_string();
            types.ReleaseFuncDesc(function);
            // Those of IDispatch have numbers from 0x60000000.
            if dispid < 0x6000_0000 {
                found.push(Function {
                    name,
                    dispid,
                    parameters,
                });
            }
        }
    }
    found
}

#[test]
fn the_type_library_has_the_methods_of_the_catalogue_in_their_order() {
    let _apartment = Apartment::enter().unwrap();
    let object = Object::create(&[], Style::Typed).unwrap();
    // SAFETY: the interface at number 0 is the object's own.
    let types = unsafe { object.dispatch().GetTypeInfo(0, 0) }.unwrap();
    let found = functions(&types);
    assert_eq!(found.len(), METHODS.len());
    for (found, method) in found.iter().zip(&METHODS) {
        let parameters = method.parameters.iter().map(|parameter| {
            let name = parameter.name.to_owned();
            (name, parameter.direction, VARENUM(parameter.com_type.vt()))
        });
        let expected = Function {
            name: method.name.to_owned(),
            dispid: method.dispid,
            parameters: parameters.collect(),
        };
        assert_eq!(*found, expected);
    }
}

#[test]
fn the_source_interface_is_to_be_found_from_the_object() {
    let _apartment = Apartment::enter().unwrap();
    let object = Object::create(&[], Style::Typed).unwrap();
    let classes: IProvideClassInfo2 = object.dispatch().cast().unwrap();
    let kind = u32::try_from(GUIDKIND_DEFAULT_SOURCE_DISP_IID.0).unwrap();
    // SAFETY: room for what is given back is the system's.
    let (class, source, library) = unsafe {
        let source = classes.GetGUID(kind).unwrap();
        let class = classes.GetClassInfo().unwrap();
        let (mut library, mut index) = (None, 0);
        class
            .GetContainingTypeLib(&raw mut library, &raw mut index)
            .unwrap();
        let attributes = class.GetTypeAttr().unwrap();
        let identifier = (*attributes).guid;
        class.ReleaseTypeAttr(attributes);
        (identifier, source, library.unwrap())
    };
    assert_eq!((class, source), (CLIENT_CLASS, EVENT_SOURCE));
    // SAFETY: the identifier lives through the call.
    let source = unsafe { library.GetTypeInfoOfGuid(&source) }.unwrap();
    let events = functions(&source);
    let names: Vec<_> = events
        .iter()
        .map(|it| (it.name.as_str(), it.dispid))
        .collect();
    assert_eq!(
        names,
        [("OnEvent", ON_EVENT), ("OnDisconnect", ON_DISCONNECT)]
    );
    assert_eq!(events[0].parameters[0].0, "pEvent");
}

#[test]
fn connection_points_and_connections_can_be_listed() {
    let _apartment = Apartment::enter().unwrap();
    let object = Object::create(&[], Style::Typed).unwrap();
    let listener = object.listen(|_| windows::Win32::Foundation::S_OK).unwrap();
    let container: IConnectionPointContainer = object.dispatch().cast().unwrap();
    // SAFETY: there is room for what is asked for.
    unsafe {
        let points = container.EnumConnectionPoints().unwrap();
        let mut found = [None, None];
        let mut count = 0;
        let _ = points.Next(&mut found, &raw mut count);
        assert_eq!(count, 1);
        let point = found[0].take().unwrap();
        assert_eq!(point.GetConnectionInterface().unwrap(), EVENT_SOURCE);
        let again = point.GetConnectionPointContainer().unwrap();
        assert_eq!(again.as_raw(), container.as_raw());
        let connections = point.EnumConnections().unwrap();
        let mut found = [CONNECTDATA::default()];
        let mut count = 0;
        let _ = connections.Next(&mut found, &raw mut count);
        assert_eq!(count, 1);
        std::mem::ManuallyDrop::drop(&mut found[0].pUnk);
    }
    drop(listener);
}

#[test]
fn types_are_those_that_the_vendors_text_names() {
    let types: Vec<_> = METHODS.iter().flat_map(|it| it.parameters).collect();
    let of = |com_type| types.iter().filter(|it| it.com_type == com_type).count();
    assert_eq!(of(ComType::Date), 2);
    assert_eq!(of(ComType::Variant), 4);
    assert_eq!(of(ComType::VariantBool), 5);
}
