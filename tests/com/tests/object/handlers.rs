//! How handlers are called, and what they may do.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
    time::Duration,
};

use openccas::Method;
use openccas_com::late::Style;
use openccas_com_tests::{Apartment, Happened, Object};
use windows::Win32::Foundation::{E_UNEXPECTED, S_OK};

use crate::desk::{Desk, PATIENCE, Program, connect, name};

#[test]
fn a_handler_that_fails_is_told_of_the_next_event_all_the_same() {
    let desk = Desk::open();
    let program = Program::with_handler(|_| E_UNEXPECTED);
    program.connect(&desk);
    desk.stir();
    assert_eq!(program.wait_for_count(2).len(), 2);
}

#[test]
fn a_sink_that_comes_after_the_connect_is_told_the_configuration() {
    let desk = Desk::open();
    let mut program = Program::start();
    program.listener = None;
    program.try_connect(&desk);
    program.settle();
    assert!(program.told.borrow().is_empty());
    let told = Rc::clone(&program.told);
    let listener = program.object.listen(move |happened| {
        told.borrow_mut().push(name(&happened));
        S_OK
    });
    program.listener = Some(listener.unwrap());
    program.wait_for("35");
    assert_eq!(*program.told.borrow(), ["1", "35"]);
}

#[test]
fn every_sink_is_told_everything() {
    let desk = Desk::open();
    let program = Program::start();
    let second = Rc::new(Cell::new(0));
    let counted = Rc::clone(&second);
    let listener = program.object.listen(move |_| {
        counted.set(counted.get() + 1);
        S_OK
    });
    program.connect(&desk);
    desk.stir();
    program.wait_for_count(2);
    program.settle();
    // An agent, the end of the configuration, and the two.
    assert_eq!(second.get(), 4);
    drop(listener);
    desk.stir();
    program.wait_for_count(4);
    assert_eq!(second.get(), 4, "it has gone, and is told");
}

#[test]
fn the_next_event_waits_until_the_handler_has_returned() {
    let desk = Desk::open();
    let (inside, nested) = (Cell::new(false), Rc::new(Cell::new(false)));
    let noticed = Rc::clone(&nested);
    let program = Program::with_handler(move |_| {
        noticed.set(noticed.get() || inside.replace(true));
        // A dialog box does the same.
        openccas_com_tests::pump(Duration::from_millis(100), || false);
        inside.set(false);
        S_OK
    });
    program.connect(&desk);
    desk.stir();
    desk.stir();
    program.wait_for_count(4);
    assert!(!nested.get(), "a handler was called inside a handler");
}

/// A handler that calls its object.
fn calling(
    object: &Rc<RefCell<Weak<Object>>>,
    when: fn(&Happened) -> bool,
    call: impl Fn(&Object) + 'static,
) -> impl Fn(&Happened) -> windows::core::HRESULT + 'static {
    let object = Rc::clone(object);
    move |happened| {
        if when(happened)
            && let Some(object) = object.borrow().upgrade()
        {
            call(&object);
        }
        S_OK
    }
}

#[test]
fn a_handler_can_make_requests_and_disconnect() {
    let desk = Desk::open();
    let object = Rc::<RefCell<Weak<Object>>>::default();
    let program = Program::with_handler(calling(
        &object,
        |happened| matches!(happened, Happened::Event(_)),
        |object| {
            let asked = object.call(Method::GetVoiceReadyStatus, &[openccas::Value::Long(7)]);
            assert_eq!(asked.unwrap().len(), 1);
            object.call(Method::Uninitialize, &[]).unwrap();
        },
    ));
    object.replace(Rc::downgrade(&program.object));
    program.try_connect(&desk);
    program.wait_for("1");
    desk.stir();
    program.settle();
    assert_eq!(*program.told.borrow(), ["1"], "told after Uninitialize");
}

#[test]
fn a_lost_connection_is_told_once_and_can_be_made_again_in_the_handler() {
    let mut first = Desk::open();
    let second = Desk::open();
    let port = second.port();
    let object = Rc::<RefCell<Weak<Object>>>::default();
    let program = Program::with_handler(calling(
        &object,
        |happened| matches!(happened, Happened::Disconnect),
        move |object| {
            object.call(Method::Uninitialize, &[]).unwrap();
            connect(object, port);
        },
    ));
    object.replace(Rc::downgrade(&program.object));
    program.connect(&first);
    first.kill();
    program.wait_for("35");
    program.settle();
    assert_eq!(*program.told.borrow(), ["disconnect", "1", "35"]);
}

#[test]
fn an_orderly_end_is_told_by_an_event_and_the_reason_is_remembered() {
    let mut desk = Desk::open();
    let program = Program::start();
    program.connect(&desk);
    desk.shut_down();
    program.wait_for("disconnect");
    assert_eq!(*program.told.borrow(), ["36", "disconnect"]);
    let (code, text) = program.object.last_error().unwrap();
    assert_eq!(code, openccas::ErrorKind::ServiceShutdown.code());
    assert!(!text.is_empty());
}

#[test]
fn an_object_can_be_let_go_of_in_its_handler() {
    let desk = Desk::open();
    let apartment = Apartment::enter().unwrap();
    let object = Object::create(&[], Style::Typed).unwrap();
    let held = Rc::<RefCell<Option<Object>>>::default();
    let told = Rc::<RefCell<Vec<String>>>::default();
    let listener = object.listen({
        let (held, told) = (Rc::clone(&held), Rc::clone(&told));
        move |happened| {
            told.borrow_mut().push(name(&happened));
            let object = held.borrow_mut().take();
            drop(object);
            S_OK
        }
    });
    connect(&object, desk.port());
    held.replace(Some(object));
    assert!(apartment.pump(PATIENCE, || held.borrow().is_none()));
    apartment.pump(Duration::from_millis(200), || false);
    assert_eq!(*told.borrow(), ["1"], "told after the object was gone");
    drop(listener);
}
