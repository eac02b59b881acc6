//! Programs without a message loop of their own: threads of the multithreaded apartment. COM makes
//! the object on a thread that has one, and carries calls there and events back.
#![expect(unsafe_code, reason = "COM is called")]

use std::{sync::mpsc, thread};

use openccas::{ErrorKind, Method, Value};
use openccas_com::late::Style;
use openccas_com_tests::{Happened, Object};
use windows::Win32::{
    Foundation::S_OK,
    System::Com::{COINIT_MULTITHREADED, CoInitializeEx, CoUninitialize},
};

use crate::desk::{Desk, PATIENCE, connect};

#[test]
fn an_object_is_called_and_tells_across_apartments() {
    let desk = Desk::open();
    let port = desk.port();
    let program = thread::spawn(move || {
        // SAFETY: undone below, after all that belongs to it.
        unsafe { CoInitializeEx(None, COINIT_MULTITHREADED).ok().unwrap() };
        let object = Object::create(&[], Style::Typed).unwrap();
        let dial = [Value::Long(7), Value::Text("5551234".to_owned())];
        object.call(Method::MakeCall, &dial).unwrap_err();
        let (code, _) = object.last_error().unwrap();
        assert_eq!(code, ErrorKind::NotConnected.code());
        let (tell, told) = mpsc::channel();
        let listener = object.listen(move |happened| {
            let _ = tell.send(matches!(happened, Happened::Event(_)));
            S_OK
        });
        connect(&object, port);
        // An agent, and the end of the configuration.
        assert_eq!(told.recv_timeout(PATIENCE), Ok(true));
        assert_eq!(told.recv_timeout(PATIENCE), Ok(true));
        drop(listener);
        drop(object);
        // SAFETY: as above.
        unsafe { CoUninitialize() };
    });
    program.join().unwrap();
}
