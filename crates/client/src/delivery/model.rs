//! The model: what is known of the contact centre, kept by the client.

use std::{
    fmt,
    sync::{Arc, Weak},
};

use openccas_model::Picture;
use openccas_protocol::{Error, ErrorKind};
use tokio::sync::watch;

use super::Mail;
use crate::{Result, client::Inner};

/// Where the handles of a model find the picture.
pub(super) type PictureReceiver = watch::Receiver<Arc<Picture>>;

/// The picture of the contact centre that a client keeps: agents, service groups and calls.
///
/// Made by [`Client::model`](crate::Client::model). It is fed when events arrive, before the
/// consumers of the client get them, and never holds any of them back. It outlives connections:
/// while there is none it stays as it was, and says so; the next one brings it up to date.
///
/// All models of a client are handles of one picture. When the last is dropped, the picture is.
///
/// ```no_run
/// # async fn example(client: openccas::Client) -> openccas::Result<()> {
/// let mut model = client.model();
/// loop {
///     let picture = model.snapshot();
///     for agent in picture.agents() {
///         println!("{:?}: {:?}, on calls {:?}", agent.name, agent.voice.state, agent.calls);
///     }
///     model.changed().await?;
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Model {
    receiver: PictureReceiver,
    _keeper: Arc<Keeper>,
}

impl Model {
    pub(crate) fn new(client: &Arc<Inner>) -> Self {
        let (receiver, keeper) = client.routing.add_model(|id| {
            Arc::new(Keeper {
                client: Arc::clone(client),
                id,
            })
        });
        if client.is_closed() {
            client.routing.close();
        }
        Self {
            receiver,
            _keeper: keeper,
        }
    }

    /// The picture as it is now. It costs a reference count, and does not change any more.
    ///
    /// It tells where in the stream of events it stands, whether it is complete, and whether the
    /// client is connected. A picture that has seen nothing yet is empty and not complete.
    pub fn snapshot(&self) -> Arc<Picture> {
        Arc::clone(&self.receiver.borrow())
    }

    /// What has changed so far is no news.
    #[cfg(feature = "embed")]
    pub(crate) fn mark_seen(&mut self) {
        self.receiver.mark_unchanged();
    }

    /// Waits until the picture is another one than when this handle was made or last waited. Many
    /// events at once are one change.
    ///
    /// Cancel safe: a change that was not told is told next time.
    ///
    /// # Errors
    /// `closed` when the client is closed, so that nothing will change any more.
    pub async fn changed(&mut self) -> Result<()> {
        let changed = self.receiver.changed().await;
        changed.map_err(|_| Error::from(ErrorKind::Closed))
    }

    /// Waits until the picture is such, and gives it. It may be so already.
    ///
    /// Cancel safe.
    ///
    /// # Errors
    /// `closed` when the client is closed before that.
    pub async fn wait_until(
        &mut self,
        mut condition: impl FnMut(&Picture) -> bool,
    ) -> Result<Arc<Picture>> {
        loop {
            // The condition is user code: not under the lock.
            let picture = Arc::clone(&self.receiver.borrow_and_update());
            if condition(&picture) {
                return Ok(picture);
            }
            self.changed().await?;
        }
    }
}

impl fmt::Debug for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let picture = self.snapshot();
        f.debug_struct("Model")
            .field("seq", &picture.seq())
            .field("complete", &picture.is_complete())
            .field("connected", &picture.is_connected())
            .finish_non_exhaustive()
    }
}

/// What the handles of a model share: while it is there, the picture is kept.
pub(crate) struct Keeper {
    client: Arc<Inner>,
    id: u64,
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.client.routing.remove_model(self.id);
    }
}

/// The model on the side of the connection.
#[derive(Debug)]
pub(super) struct Feed {
    id: u64,
    keeper: Weak<Keeper>,
    picture: watch::Sender<Arc<Picture>>,
    pub(super) stage: Stage,
}

/// How far a model is in getting its events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// It needs configuration data to begin with.
    Waiting,
    /// It is given them by a flow of its own, while consumers who were there before it wait.
    Alone,
    /// It gets what the consumers get.
    Joined,
}

impl Feed {
    pub(super) fn new(
        id: u64,
        connected: bool,
        make: impl FnOnce(u64) -> Arc<Keeper>,
    ) -> (Self, Arc<Keeper>) {
        let mut picture = Picture::new();
        picture.set_connected(connected);
        let keeper = make(id);
        let feed = Self {
            id,
            keeper: Arc::downgrade(&keeper),
            picture: watch::Sender::new(Arc::new(picture)),
            stage: Stage::Waiting,
        };
        (feed, keeper)
    }

    pub(super) fn id(&self) -> u64 {
        self.id
    }

    /// The keeper, unless its last handle is being dropped.
    pub(super) fn keeper(&self) -> Option<Arc<Keeper>> {
        self.keeper.upgrade()
    }

    pub(super) fn subscribe(&self) -> PictureReceiver {
        self.picture.subscribe()
    }

    /// Takes in what arrives; of a flow that is not for the model only what is about the
    /// connection.
    pub(super) fn deliver(&self, mail: &[Mail]) {
        let all = self.stage != Stage::Waiting;
        if !all && !mail.iter().any(Mail::tells_of_connection) {
            return;
        }
        self.picture.send_modify(|picture| {
            // Copied if somebody looks at the last one: that is a few reference counts.
            let picture = Arc::make_mut(picture);
            for item in mail {
                match item {
                    Mail::Parcel(parcel) if all => {
                        for event in parcel.batch.events() {
                            picture.apply(&event);
                        }
                    }
                    Mail::Notice(notice) if all || item.tells_of_connection() => {
                        picture.notice(notice);
                    }
                    Mail::Lost(_) => picture.set_connected(false),
                    Mail::Parcel(_) | Mail::Notice(_) => {}
                }
            }
        });
    }

    /// A connection begins or has ended.
    pub(super) fn set_connected(&mut self, connected: bool) {
        if connected {
            self.stage = Stage::Waiting;
        }
        self.picture.send_if_modified(|picture| {
            let differs = picture.is_connected() != connected;
            if differs {
                Arc::make_mut(picture).set_connected(connected);
            }
            differs
        });
    }
}
