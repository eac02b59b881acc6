//! More at once than the buffers between the two ends hold, both ways.

use openccas::{Argument, Method, Outputs, Parameter, Value};
use openccas_protocol::Request;

use crate::{
    certificates::Authority,
    open, serve, shows,
    support::{configuration, event, sized, soon},
    trusts, with,
};

/// Each way, 64 pieces of 64 KiB and 1 byte: 4 MiB.
const PIECES: i32 = 64;
const SIZE: usize = 64 * 1024 + 1;

/// A text of the size, other for each piece.
fn text(piece: i32) -> String {
    (0..SIZE)
        .map(|at| char::from(b'a' + ((at as i32 * 7 + piece) % 26) as u8))
        .collect()
}

#[tokio::test]
async fn four_mebibytes_each_way() {
    let authority = Authority::new("ca");
    let (service, centre) = serve(shows(&authority.localhost())).await;
    // The answer is the question.
    centre.script(|_, request, _, responder| match request {
        Request::MakeCall(call) => responder.answer(Ok(Outputs::from(call.dial_string))),
        other => panic!("{other:?}"),
    });
    let client = open(with(trusts(&authority)), "localhost", &service)
        .await
        .unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
    centre.publish((0..PIECES).map(|piece| sized(piece, SIZE)));
    let calls: Vec<_> = (0..PIECES)
        .map(|piece| {
            let client = client.clone();
            tokio::spawn(async move {
                let arguments = [Argument::Long(piece), Argument::Text(&text(piece))];
                client.call(Method::MakeCall, &arguments).await
            })
        })
        .collect();
    for piece in 0..PIECES {
        let event = event(&mut events).await;
        assert_eq!(event.long(Parameter::CALL_ID).unwrap(), piece);
        assert_eq!(event.text(Parameter::PRIVATE_DATA).unwrap().len(), SIZE);
    }
    for (piece, call) in (0..PIECES).zip(calls) {
        let outputs = soon("the request is answered", call)
            .await
            .unwrap()
            .unwrap();
        assert!(
            outputs.as_slice() == [Value::Text(text(piece))],
            "piece {piece}"
        );
    }
}
