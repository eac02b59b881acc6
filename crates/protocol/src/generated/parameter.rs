// Generated from crates/catalogue/events.toml by `cargo xtask codegen`. Do not edit.

//! The names of event parameters.

use crate::Parameter;

impl Parameter {
    /// `Name`
    pub const NAME: Self = Self::from_number(1);
    /// `DN`
    pub const DN: Self = Self::from_number(2);
    /// `RecID`
    pub const REC_ID: Self = Self::from_number(3);
    /// `LogonID`
    pub const LOGON_ID: Self = Self::from_number(4);
    /// `VoiceReady`
    pub const VOICE_READY: Self = Self::from_number(5);
    /// `EmailReady`
    pub const EMAIL_READY: Self = Self::from_number(6);
    /// `OpenMediaReady`
    pub const OPEN_MEDIA_READY: Self = Self::from_number(7);
    /// `MediaReady`
    pub const MEDIA_READY: Self = Self::from_number(8);
    /// `MachineName`
    pub const MACHINE_NAME: Self = Self::from_number(9);
    /// `NumberOfServiceGroups`
    pub const NUMBER_OF_SERVICE_GROUPS: Self = Self::from_number(10);
    /// `ServiceGroupList`
    pub const SERVICE_GROUP_LIST: Self = Self::from_number(11);
    /// `OASID`
    pub const OAS_ID: Self = Self::from_number(12);
    /// `ReasonID`
    pub const REASON_ID: Self = Self::from_number(13);
    /// `ReasonString`
    pub const REASON_STRING: Self = Self::from_number(14);
    /// `CallID`
    pub const CALL_ID: Self = Self::from_number(15);
    /// `ServiceGroupID`
    pub const SERVICE_GROUP_ID: Self = Self::from_number(16);
    /// `CallType`
    pub const CALL_TYPE: Self = Self::from_number(17);
    /// `OppositePartyNumber`
    pub const OPPOSITE_PARTY_NUMBER: Self = Self::from_number(18);
    /// `TrunkID`
    pub const TRUNK_ID: Self = Self::from_number(19);
    /// `CalledNumber`
    pub const CALLED_NUMBER: Self = Self::from_number(20);
    /// `PrivateData`
    pub const PRIVATE_DATA: Self = Self::from_number(21);
    /// `Cause`
    pub const CAUSE: Self = Self::from_number(22);
    /// `CallSubstate`
    pub const CALL_SUBSTATE: Self = Self::from_number(23);
    /// `MediaServerSessionUri`
    pub const MEDIA_SERVER_SESSION_URI: Self = Self::from_number(24);
    /// `OnHold`
    pub const ON_HOLD: Self = Self::from_number(25);
    /// `HeldCallID`
    pub const HELD_CALL_ID: Self = Self::from_number(26);
    /// `ActiveCallID`
    pub const ACTIVE_CALL_ID: Self = Self::from_number(27);
    /// `NewCallID`
    pub const NEW_CALL_ID: Self = Self::from_number(28);
    /// `ClericalFlag`
    pub const CLERICAL_FLAG: Self = Self::from_number(29);
    /// `TransferringAgent`
    pub const TRANSFERRING_AGENT: Self = Self::from_number(30);
    /// `DivertedFlag`
    pub const DIVERTED_FLAG: Self = Self::from_number(31);
    /// `DivertDestination`
    pub const DIVERT_DESTINATION: Self = Self::from_number(32);
    /// `OrigCallID`
    pub const ORIG_CALL_ID: Self = Self::from_number(33);
    /// `CallbackStatus`
    pub const CALLBACK_STATUS: Self = Self::from_number(34);
    /// `MessageID`
    pub const MESSAGE_ID: Self = Self::from_number(35);
    /// `Subject`
    pub const SUBJECT: Self = Self::from_number(36);
    /// `ForwardFlag`
    pub const FORWARD_FLAG: Self = Self::from_number(37);
    /// `RecipientList`
    pub const RECIPIENT_LIST: Self = Self::from_number(38);
    /// `EmailText`
    pub const EMAIL_TEXT: Self = Self::from_number(39);
    /// `CallingPartyNumber`
    pub const CALLING_PARTY_NUMBER: Self = Self::from_number(40);
    /// `IVRLabel1`
    pub const IVR_LABEL1: Self = Self::from_number(41);
    /// `IVRData1`
    pub const IVR_DATA1: Self = Self::from_number(42);
    /// `IVRLabel2`
    pub const IVR_LABEL2: Self = Self::from_number(43);
    /// `IVRData2`
    pub const IVR_DATA2: Self = Self::from_number(44);
    /// `IVRLabel3`
    pub const IVR_LABEL3: Self = Self::from_number(45);
    /// `IVRData3`
    pub const IVR_DATA3: Self = Self::from_number(46);
    /// `IVRLabel4`
    pub const IVR_LABEL4: Self = Self::from_number(47);
    /// `IVRData4`
    pub const IVR_DATA4: Self = Self::from_number(48);
    /// `IVRLabel5`
    pub const IVR_LABEL5: Self = Self::from_number(49);
    /// `IVRData5`
    pub const IVR_DATA5: Self = Self::from_number(50);
    /// `IVRLabel6`
    pub const IVR_LABEL6: Self = Self::from_number(51);
    /// `IVRData6`
    pub const IVR_DATA6: Self = Self::from_number(52);
    /// `IVRLabel7`
    pub const IVR_LABEL7: Self = Self::from_number(53);
    /// `IVRData7`
    pub const IVR_DATA7: Self = Self::from_number(54);
    /// `IVRLabel8`
    pub const IVR_LABEL8: Self = Self::from_number(55);
    /// `IVRData8`
    pub const IVR_DATA8: Self = Self::from_number(56);
    /// `IVRLabel9`
    pub const IVR_LABEL9: Self = Self::from_number(57);
    /// `IVRData9`
    pub const IVR_DATA9: Self = Self::from_number(58);
    /// `IVRLabel10`
    pub const IVR_LABEL10: Self = Self::from_number(59);
    /// `IVRData10`
    pub const IVR_DATA10: Self = Self::from_number(60);
    /// `TimeInQueue`
    pub const TIME_IN_QUEUE: Self = Self::from_number(61);
    /// `CampaignID`
    pub const CAMPAIGN_ID: Self = Self::from_number(62);
    /// `CustomerID`
    pub const CUSTOMER_ID: Self = Self::from_number(63);
    /// `CustomerName`
    pub const CUSTOMER_NAME: Self = Self::from_number(64);
    /// `CustomerNumber`
    pub const CUSTOMER_NUMBER: Self = Self::from_number(65);
    /// `Comment`
    pub const COMMENT: Self = Self::from_number(66);
    /// `ServiceGroupPurpose`
    pub const SERVICE_GROUP_PURPOSE: Self = Self::from_number(67);
    /// `IPAddress`
    pub const IP_ADDRESS: Self = Self::from_number(68);
    /// `RASPort`
    pub const RAS_PORT: Self = Self::from_number(69);
    /// `CSPort`
    pub const CS_PORT: Self = Self::from_number(70);
    /// `CQCodeList`
    pub const CQ_CODE_LIST: Self = Self::from_number(71);
    /// `SessionID`
    pub const SESSION_ID: Self = Self::from_number(72);
    /// `ToRecID`
    pub const TO_REC_ID: Self = Self::from_number(73);
    /// `X-CampaignCallID`
    pub const X_CAMPAIGN_CALL_ID: Self = Self::from_number(74);
    /// `X-CallbackID`
    pub const X_CALLBACK_ID: Self = Self::from_number(75);
    /// `X-CallbackCallID`
    pub const X_CALLBACK_CALL_ID: Self = Self::from_number(76);
}

/// The names; the one with number `n` is at `n - 1`.
pub(crate) static PARAMETER_NAMES: [&str; 76] = [
    "Name",
    "DN",
    "RecID",
    "LogonID",
    "VoiceReady",
    "EmailReady",
    "OpenMediaReady",
    "MediaReady",
    "MachineName",
    "NumberOfServiceGroups",
    "ServiceGroupList",
    "OASID",
    "ReasonID",
    "ReasonString",
    "CallID",
    "ServiceGroupID",
    "CallType",
    "OppositePartyNumber",
    "TrunkID",
    "CalledNumber",
    "PrivateData",
    "Cause",
    "CallSubstate",
    "MediaServerSessionUri",
    "OnHold",
    "HeldCallID",
    "ActiveCallID",
    "NewCallID",
    "ClericalFlag",
    "TransferringAgent",
    "DivertedFlag",
    "DivertDestination",
    "OrigCallID",
    "CallbackStatus",
    "MessageID",
    "Subject",
    "ForwardFlag",
    "RecipientList",
    "EmailText",
    "CallingPartyNumber",
    "IVRLabel1",
    "IVRData1",
    "IVRLabel2",
    "IVRData2",
    "IVRLabel3",
    "IVRData3",
    "IVRLabel4",
    "IVRData4",
    "IVRLabel5",
    "IVRData5",
    "IVRLabel6",
    "IVRData6",
    "IVRLabel7",
    "IVRData7",
    "IVRLabel8",
    "IVRData8",
    "IVRLabel9",
    "IVRData9",
    "IVRLabel10",
    "IVRData10",
    "TimeInQueue",
    "CampaignID",
    "CustomerID",
    "CustomerName",
    "CustomerNumber",
    "Comment",
    "ServiceGroupPurpose",
    "IPAddress",
    "RASPort",
    "CSPort",
    "CQCodeList",
    "SessionID",
    "ToRecID",
    "X-CampaignCallID",
    "X-CallbackID",
    "X-CallbackCallID",
];
