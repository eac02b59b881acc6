//! Single datagrams.

use openccas_protocol::{DatagramPacker, MAX_DATAGRAM, MAX_SEQ, MulticastKey};
use proptest::{collection::vec, prelude::*};

use crate::{
    support::event,
    world::{KEY, key, told},
};

fn seal(datagram: &mut [u8]) {
    let crc = crc32c::crc32c(&datagram[8..]);
    datagram[4..8].copy_from_slice(&crc.to_le_bytes());
}

fn packed(seqs: std::ops::Range<u64>) -> Vec<Vec<u8>> {
    let mut packer = DatagramPacker::new(key());
    for seq in seqs {
        packer.event(seq, &event(seq));
    }
    packer.finish()
}

#[test]
fn several_events_share_a_datagram() {
    let datagrams = packed(1..101);
    assert!(datagrams.len() < 10, "{}", datagrams.len());
    let mut next = 1;
    for datagram in &datagrams {
        assert!(datagram.len() <= MAX_DATAGRAM);
        let (first, last, events) = told(datagram).unwrap();
        assert_eq!((first, last + 1 - first), (next, events as u64));
        next = last + 1;
    }
    assert_eq!(next, 101);
}

#[test]
fn a_datagram_of_anybody_else_is_not_taken() {
    let datagram = &packed(1..3)[0];
    assert!(key().read(datagram).is_ok());
    let others = [
        MulticastKey::new("run-2", KEY),
        MulticastKey::new("run-1", KEY + 1),
    ];
    for other in others {
        assert!(other.read(datagram).is_err());
    }
}

#[test]
fn what_does_not_add_up_is_not_taken() {
    let good = packed(5..8).remove(0);
    let changed = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut datagram = good.clone();
        change(&mut datagram);
        seal(&mut datagram);
        told(&datagram)
    };
    assert_eq!(changed(&|_| {}), Some((5, 7, 3)));
    assert_eq!(changed(&|it| it[8] = 2), None, "version");
    assert_eq!(changed(&|it| it[10] = 4), None, "kind");
    assert_eq!(changed(&|it| it[10] = 2), None, "events in an announcement");
    assert_eq!(changed(&|it| it[10] = 3), None, "events in a heartbeat");
    assert_eq!(changed(&|it| it[11] = 2), None, "fewer than there are");
    assert_eq!(changed(&|it| it[11] = 4), None, "more than there are");
    assert_eq!(changed(&|it| it[24] = 6), None, "another first");
    assert_eq!(changed(&|it| it.truncate(60)), None, "cut");
    assert_eq!(changed(&|it| it.push(0)), None, "left over");
    let mut beat = key().heartbeat(MAX_SEQ);
    assert_eq!(told(&beat), Some((MAX_SEQ, MAX_SEQ, 0)));
    beat[30] = 0xff;
    seal(&mut beat);
    assert_eq!(told(&beat), None, "beyond the last position");
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_not(bytes in vec(any::<u8>(), 0..1300), header in any::<bool>()) {
        let mut datagram = if header { packed(1..2).remove(0) } else { Vec::new() };
        datagram.truncate(32);
        datagram.extend_from_slice(&bytes);
        if datagram.len() >= 8 {
            seal(&mut datagram);
        }
        let _ = told(&datagram);
    }
}
