//! The two ends of a connection, plain and encrypted: what one writes, the other reads.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/certificates.rs"]
mod certificates;

use std::{
    future::Future,
    io::{self, IoSlice},
    time::Duration,
};

use certificates::Authority;
use openccas_transport::{Accepted, Acceptor, Moved, Tls, TlsOptions, Transport};
use tokio::{
    net::{TcpListener, TcpStream},
    time::timeout,
};

async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    match timeout(Duration::from_secs(20), future).await {
        Ok(value) => value,
        Err(_) => panic!("this did not happen: {what}"),
    }
}

async fn sockets() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (client, service) = tokio::join!(TcpStream::connect(address), listener.accept());
    (client.unwrap(), service.unwrap().0)
}

async fn plain() -> (Transport, Transport) {
    let (client, service) = sockets().await;
    (client.into(), service.into())
}

async fn encrypted() -> (Transport, Transport) {
    let (client, service) = sockets().await;
    let authority = Authority::new("ca");
    let identity = authority.localhost();
    let acceptor = Acceptor::new(&TlsOptions::new(identity.chain, identity.key).unwrap());
    let tls = Tls::roots_pem(authority.pem).unwrap();
    let (client, service) = tokio::join!(
        tls.connect(client, "localhost", "it"),
        acceptor.accept(service)
    );
    let Accepted::Encrypted(service) = service else {
        panic!("{service:?}")
    };
    (client.unwrap(), service)
}

fn is_blocked(result: &io::Result<usize>) -> bool {
    matches!(result, Err(error) if error.kind() == io::ErrorKind::WouldBlock)
}

/// Writes until nothing more is taken. Gives how many bytes were.
fn fill(transport: &mut Transport, piece: &[u8]) -> usize {
    let mut taken = 0;
    loop {
        match transport.try_write(piece) {
            Ok(count) => taken += count,
            Err(error) => {
                assert_eq!(error.kind(), io::ErrorKind::WouldBlock, "{error}");
                return taken;
            }
        }
    }
}

async fn read_all(transport: &mut Transport, mut count: usize) {
    let mut space = vec![0; 64 * 1024];
    while count > 0 {
        let read = soon("bytes come", transport.read(&mut space)).await;
        count = count.checked_sub(read.unwrap()).unwrap();
    }
}

/// What was taken must not wait for another word.
#[tokio::test]
async fn what_was_taken_arrives_while_its_writer_only_reads() {
    for (mut writer, mut reader) in [plain().await, encrypted().await] {
        let taken = fill(&mut writer, &[7; 1000]);
        let mut space = [0; 16];
        let moved = tokio::select! {
            moved = writer.transfer(Some(&mut space), false) => moved.unwrap(),
            () = async {
                read_all(&mut reader, taken).await;
                soon("an answer is written", reader.write_all(b"done")).await.unwrap();
                std::future::pending::<()>().await;
            } => unreachable!(),
        };
        assert_eq!(moved, Moved::Read(4));
        assert!(!writer.has_unsent());
    }
}

/// Else nobody would notice that the peer does not read.
#[tokio::test]
async fn nothing_is_taken_before_the_rest_is_gone() {
    let (mut writer, mut reader) = encrypted().await;
    // Small, so that the session of TLS would have room for many more of them.
    let mut taken = 0;
    while !writer.has_unsent() {
        taken += writer.try_write(&[7; 100]).unwrap();
    }
    for _ in 0..10 {
        assert!(is_blocked(&writer.try_write(&[7; 100])));
        assert!(is_blocked(
            &writer.try_write_vectored(&[IoSlice::new(&[7; 100])])
        ));
    }
    tokio::join!(
        async { soon("there is room", writer.writable()).await.unwrap() },
        read_all(&mut reader, taken),
    );
    assert_eq!(writer.try_write(&[7; 100]).unwrap(), 100);
}

#[tokio::test]
async fn bytes_come_before_room() {
    for (mut one, mut other) in [plain().await, encrypted().await] {
        let mut space = [0; 16];
        let moved = one.transfer(Some(&mut space), true).await.unwrap();
        assert_eq!(moved, Moved::Writable);
        let pieces = [IoSlice::new(b"abc"), IoSlice::new(b"de")];
        assert_eq!(other.try_write_vectored(&pieces).unwrap(), 5);
        let moved = soon("bytes come", one.transfer(Some(&mut space), false)).await;
        assert_eq!(moved.unwrap(), Moved::Read(5));
        assert_eq!(&space[..5], b"abcde");
        assert_eq!(one.transfer(None, true).await.unwrap(), Moved::Writable);
    }
}

#[tokio::test]
async fn all_of_it_both_ways_at_once() {
    const SIZE: usize = 4 * 1024 * 1024;
    let bytes: Vec<u8> = (0..SIZE).map(|at| (at % 251) as u8).collect();
    for (mut one, mut other) in [plain().await, encrypted().await] {
        soon("both are done", async {
            tokio::join!(exchange(&mut one, &bytes), exchange(&mut other, &bytes),)
        })
        .await;
    }
}

/// Writes all the bytes, and reads as many, which have to be the same.
async fn exchange(transport: &mut Transport, bytes: &[u8]) {
    let (mut written, mut read) = (0, 0);
    let mut space = vec![0; 5000];
    while written < bytes.len() || read < bytes.len() || transport.has_unsent() {
        match transport.try_write(&bytes[written..]) {
            Ok(count) => written += count,
            Err(error) => assert_eq!(error.kind(), io::ErrorKind::WouldBlock, "{error}"),
        }
        if read == bytes.len() {
            transport.writable().await.unwrap();
            continue;
        }
        let behind = written < bytes.len();
        match transport.transfer(Some(&mut space), behind).await.unwrap() {
            Moved::Read(count) => {
                assert!(count > 0);
                assert!(space[..count] == bytes[read..read + count]);
                read += count;
            }
            Moved::Writable => {}
        }
    }
}

#[tokio::test]
async fn the_end() {
    for (one, mut other) in [plain().await, encrypted().await] {
        soon("it was told", async {
            let mut one = one;
            one.write_all(b"bye").await.unwrap();
            let closing = tokio::spawn(one.close());
            let mut space = [0; 16];
            assert_eq!(other.read(&mut space).await.unwrap(), 3);
            assert_eq!(other.read(&mut space).await.unwrap(), 0);
            // It says one thing more, which does not matter.
            other.write_all(b"and you").await.unwrap();
            other.close().await.unwrap();
            closing.await.unwrap().unwrap();
        })
        .await;
    }
    // Without a word.
    for (one, mut other) in [plain().await, encrypted().await] {
        drop(one);
        let read = soon("it ends", other.read(&mut [0; 16])).await;
        assert_eq!(read.unwrap(), 0);
    }
}
