use std::{
    sync::Arc,
    task::{Context, Poll, Waker},
};

use openccas::{
    EventType,
    embed::{Portion, Portions, Ready, Wakeup},
};
use tokio::io::{Interest, unix::AsyncFd};

use crate::support::{open, service, soon, until};

/// An event loop waits for the descriptor, and takes what there is.
#[tokio::test]
async fn events_wake_a_loop() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut portions = Portions::new(&client, EventType::Retrieved);
    until("the configuration data have come", || {
        client.stats().events_received == 4
    })
    .await;
    let wakeup = Wakeup::new().unwrap();
    let waker = Waker::from(Arc::clone(&wakeup));
    let descriptor = wakeup.descriptor().try_clone_to_owned().unwrap();
    let descriptor = AsyncFd::register_with_interest(descriptor, Interest::READABLE).unwrap();
    let mut events = 0;
    for round in 1..=100 {
        centre.tell([round]);
        while events < usize::try_from(round).unwrap() {
            let mut taken = Vec::new();
            if portions.take(usize::MAX, &mut taken) == Ready::Some {
                for portion in &taken {
                    if let Portion::Events(bundle) = portion {
                        events += bundle.len();
                    }
                }
                continue;
            }
            let mut context = Context::from_waker(&waker);
            if portions.poll_ready(&mut context) == Poll::Pending {
                let mut ready = soon("the loop is woken", descriptor.readable())
                    .await
                    .unwrap();
                wakeup.clear();
                ready.clear_ready();
            }
        }
    }
}
