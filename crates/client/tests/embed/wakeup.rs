use std::{
    sync::Arc,
    task::{Context, Poll, Waker},
};

use openccas::{
    EventType,
    embed::{Portion, Portions, Ready, Wakeup},
};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::support::{PATIENCE, open, service, until};

/// Waits for the descriptor, as a foreign event loop does.
async fn readable(wakeup: &Arc<Wakeup>) {
    let wakeup = Arc::clone(wakeup);
    let ready = tokio::task::spawn_blocking(move || {
        let descriptor = wakeup.descriptor();
        let mut descriptors = [PollFd::new(&descriptor, PollFlags::IN)];
        let patience = Timespec::try_from(PATIENCE).unwrap();
        poll(&mut descriptors, Some(&patience)).unwrap()
    });
    assert_eq!(ready.await.unwrap(), 1, "the loop is not woken");
}

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
                readable(&wakeup).await;
                wakeup.clear();
            }
        }
    }
}
