// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

// The typed methods and the typed events, by name.

#ifndef TYPED_HPP
#define TYPED_HPP

#include "../given.hpp"

/// A parameter that events of a type may have.
struct Known {
    openccas::EventType event_type;
    const char *event_name;
    const char *name;
    openccas::Parameter parameter;
    std::vector<const char *> aliases;
};

inline const std::vector<Known> &known_parameters() {
    static const std::vector<Known> known = {
        {openccas::EventType::Logon, "Logon", "Name", openccas::Parameter::Name, {}},
        {openccas::EventType::Logon, "Logon", "DN", openccas::Parameter::Dn, {}},
        {openccas::EventType::Logon, "Logon", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Logon, "Logon", "LogonID", openccas::Parameter::LogonId, {}},
        {openccas::EventType::Logon, "Logon", "VoiceReady", openccas::Parameter::VoiceReady, {}},
        {openccas::EventType::Logon, "Logon", "EmailReady", openccas::Parameter::EmailReady, {}},
        {openccas::EventType::Logon, "Logon", "OpenMediaReady", openccas::Parameter::OpenMediaReady, {}},
        {openccas::EventType::Logon, "Logon", "MediaReady", openccas::Parameter::MediaReady, {"ChatReady"}},
        {openccas::EventType::Logon, "Logon", "MachineName", openccas::Parameter::MachineName, {}},
        {openccas::EventType::Logon, "Logon", "NumberOfServiceGroups", openccas::Parameter::NumberOfServiceGroups, {}},
        {openccas::EventType::Logon, "Logon", "ServiceGroupList", openccas::Parameter::ServiceGroupList, {}},
        {openccas::EventType::Logon, "Logon", "OASID", openccas::Parameter::OasId, {}},
        {openccas::EventType::Logoff, "Logoff", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Ready, "Ready", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::NotReady, "NotReady", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::NotReady, "NotReady", "ReasonID", openccas::Parameter::ReasonId, {}},
        {openccas::EventType::NotReady, "NotReady", "ReasonString", openccas::Parameter::ReasonString, {}},
        {openccas::EventType::EmailReady, "EmailReady", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::EmailNotReady, "EmailNotReady", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::EmailNotReady, "EmailNotReady", "ReasonID", openccas::Parameter::ReasonId, {}},
        {openccas::EventType::EmailNotReady, "EmailNotReady", "ReasonString", openccas::Parameter::ReasonString, {}},
        {openccas::EventType::Originated, "Originated", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Originated, "Originated", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::Originated, "Originated", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::Originated, "Originated", "CallType", openccas::Parameter::CallType, {}},
        {openccas::EventType::Delivered, "Delivered", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Delivered, "Delivered", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::Delivered, "Delivered", "OppositePartyNumber", openccas::Parameter::OppositePartyNumber, {}},
        {openccas::EventType::Delivered, "Delivered", "TrunkID", openccas::Parameter::TrunkId, {}},
        {openccas::EventType::Delivered, "Delivered", "CalledNumber", openccas::Parameter::CalledNumber, {}},
        {openccas::EventType::Delivered, "Delivered", "PrivateData", openccas::Parameter::PrivateData, {}},
        {openccas::EventType::Delivered, "Delivered", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::Established, "Established", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Established, "Established", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::Established, "Established", "PrivateData", openccas::Parameter::PrivateData, {}},
        {openccas::EventType::Established, "Established", "TrunkID", openccas::Parameter::TrunkId, {}},
        {openccas::EventType::Established, "Established", "CallSubstate", openccas::Parameter::CallSubstate, {}},
        {openccas::EventType::Established, "Established", "OppositePartyNumber", openccas::Parameter::OppositePartyNumber, {}},
        {openccas::EventType::Established, "Established", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::Established, "Established", "MediaServerSessionUri", openccas::Parameter::MediaServerSessionUri, {}},
        {openccas::EventType::Held, "Held", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Held, "Held", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::Held, "Held", "OnHold", openccas::Parameter::OnHold, {}},
        {openccas::EventType::Retrieved, "Retrieved", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Retrieved, "Retrieved", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::Transferred, "Transferred", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Transferred, "Transferred", "HeldCallID", openccas::Parameter::HeldCallId, {}},
        {openccas::EventType::Transferred, "Transferred", "ActiveCallID", openccas::Parameter::ActiveCallId, {}},
        {openccas::EventType::Transferred, "Transferred", "NewCallID", openccas::Parameter::NewCallId, {}},
        {openccas::EventType::Transferred, "Transferred", "ClericalFlag", openccas::Parameter::ClericalFlag, {}},
        {openccas::EventType::Transferred, "Transferred", "TransferringAgent", openccas::Parameter::TransferringAgent, {}},
        {openccas::EventType::Transferred, "Transferred", "OppositePartyNumber", openccas::Parameter::OppositePartyNumber, {}},
        {openccas::EventType::Transferred, "Transferred", "PrivateData", openccas::Parameter::PrivateData, {}},
        {openccas::EventType::Conferenced, "Conferenced", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Conferenced, "Conferenced", "HeldCallID", openccas::Parameter::HeldCallId, {}},
        {openccas::EventType::Conferenced, "Conferenced", "ActiveCallID", openccas::Parameter::ActiveCallId, {}},
        {openccas::EventType::Conferenced, "Conferenced", "NewCallID", openccas::Parameter::NewCallId, {}},
        {openccas::EventType::Conferenced, "Conferenced", "OppositePartyNumber", openccas::Parameter::OppositePartyNumber, {}},
        {openccas::EventType::ConnectionCleared, "ConnectionCleared", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ConnectionCleared, "ConnectionCleared", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::ConnectionCleared, "ConnectionCleared", "ClericalFlag", openccas::Parameter::ClericalFlag, {}},
        {openccas::EventType::ConnectionCleared, "ConnectionCleared", "DivertedFlag", openccas::Parameter::DivertedFlag, {}},
        {openccas::EventType::ConnectionCleared, "ConnectionCleared", "DivertDestination", openccas::Parameter::DivertDestination, {"DIVERDESTINATION"}},
        {openccas::EventType::ClericalEnded, "ClericalEnded", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ClericalEnded, "ClericalEnded", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::CallRejected, "CallRejected", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CallRejected, "CallRejected", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::CallRejected, "CallRejected", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::CallbackAccept, "CallbackAccept", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CallbackAccept, "CallbackAccept", "OrigCallID", openccas::Parameter::OrigCallId, {}},
        {openccas::EventType::CallbackAccept, "CallbackAccept", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::CallbackAccept, "CallbackAccept", "CallType", openccas::Parameter::CallType, {}},
        {openccas::EventType::CallbackReject, "CallbackReject", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CallbackReject, "CallbackReject", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::CallbackReject, "CallbackReject", "CallType", openccas::Parameter::CallType, {}},
        {openccas::EventType::CallbackReject, "CallbackReject", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::CallbackStatus, "CallbackStatus", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CallbackStatus, "CallbackStatus", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::CallbackStatus, "CallbackStatus", "CallType", openccas::Parameter::CallType, {}},
        {openccas::EventType::CallbackStatus, "CallbackStatus", "CallbackStatus", openccas::Parameter::CallbackStatus, {}},
        {openccas::EventType::CallbackStatus, "CallbackStatus", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::EmailReject, "EmailReject", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::EmailReject, "EmailReject", "MessageID", openccas::Parameter::MessageId, {}},
        {openccas::EventType::EmailReject, "EmailReject", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::EmailReject, "EmailReject", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::EmailDelete, "EmailDelete", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::EmailDelete, "EmailDelete", "MessageID", openccas::Parameter::MessageId, {}},
        {openccas::EventType::EmailDelete, "EmailDelete", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::EmailDelete, "EmailDelete", "ClericalFlag", openccas::Parameter::ClericalFlag, {}},
        {openccas::EventType::EmailReply, "EmailReply", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::EmailReply, "EmailReply", "MessageID", openccas::Parameter::MessageId, {}},
        {openccas::EventType::EmailReply, "EmailReply", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::EmailReply, "EmailReply", "Subject", openccas::Parameter::Subject, {}},
        {openccas::EventType::EmailReply, "EmailReply", "ForwardFlag", openccas::Parameter::ForwardFlag, {}},
        {openccas::EventType::EmailReply, "EmailReply", "RecipientList", openccas::Parameter::RecipientList, {}},
        {openccas::EventType::EmailReply, "EmailReply", "EmailText", openccas::Parameter::EmailText, {}},
        {openccas::EventType::EmailReply, "EmailReply", "ClericalFlag", openccas::Parameter::ClericalFlag, {}},
        {openccas::EventType::EmailForward, "EmailForward", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::EmailForward, "EmailForward", "MessageID", openccas::Parameter::MessageId, {}},
        {openccas::EventType::EmailForward, "EmailForward", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {"ServiceGroupList"}},
        {openccas::EventType::CallInformation, "CallInformation", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CallInformation, "CallInformation", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::CallInformation, "CallInformation", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::CallInformation, "CallInformation", "CallingPartyNumber", openccas::Parameter::CallingPartyNumber, {}},
        {openccas::EventType::CallInformation, "CallInformation", "CalledNumber", openccas::Parameter::CalledNumber, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel1", openccas::Parameter::IvrLabel1, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData1", openccas::Parameter::IvrData1, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel2", openccas::Parameter::IvrLabel2, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData2", openccas::Parameter::IvrData2, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel3", openccas::Parameter::IvrLabel3, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData3", openccas::Parameter::IvrData3, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel4", openccas::Parameter::IvrLabel4, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData4", openccas::Parameter::IvrData4, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel5", openccas::Parameter::IvrLabel5, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData5", openccas::Parameter::IvrData5, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel6", openccas::Parameter::IvrLabel6, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData6", openccas::Parameter::IvrData6, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel7", openccas::Parameter::IvrLabel7, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData7", openccas::Parameter::IvrData7, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel8", openccas::Parameter::IvrLabel8, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData8", openccas::Parameter::IvrData8, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel9", openccas::Parameter::IvrLabel9, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData9", openccas::Parameter::IvrData9, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRLabel10", openccas::Parameter::IvrLabel10, {}},
        {openccas::EventType::CallInformation, "CallInformation", "IVRData10", openccas::Parameter::IvrData10, {}},
        {openccas::EventType::CallInformation, "CallInformation", "TimeInQueue", openccas::Parameter::TimeInQueue, {}},
        {openccas::EventType::CallInformation, "CallInformation", "CallType", openccas::Parameter::CallType, {}},
        {openccas::EventType::Callback, "Callback", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Callback, "Callback", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::Callback, "Callback", "CallingPartyNumber", openccas::Parameter::CallingPartyNumber, {}},
        {openccas::EventType::Callback, "Callback", "CalledNumber", openccas::Parameter::CalledNumber, {}},
        {openccas::EventType::Callback, "Callback", "IVRLabel1", openccas::Parameter::IvrLabel1, {}},
        {openccas::EventType::Callback, "Callback", "IVRData1", openccas::Parameter::IvrData1, {}},
        {openccas::EventType::Callback, "Callback", "IVRLabel2", openccas::Parameter::IvrLabel2, {}},
        {openccas::EventType::Callback, "Callback", "IVRData2", openccas::Parameter::IvrData2, {}},
        {openccas::EventType::Callback, "Callback", "IVRLabel3", openccas::Parameter::IvrLabel3, {}},
        {openccas::EventType::Callback, "Callback", "IVRData3", openccas::Parameter::IvrData3, {}},
        {openccas::EventType::Callback, "Callback", "CallType", openccas::Parameter::CallType, {}},
        {openccas::EventType::Callback, "Callback", "OrigCallID", openccas::Parameter::OrigCallId, {}},
        {openccas::EventType::Callback, "Callback", "X-CallbackID", openccas::Parameter::XCallbackId, {}},
        {openccas::EventType::Callback, "Callback", "X-CallbackCallID", openccas::Parameter::XCallbackCallId, {}},
        {openccas::EventType::CampaignAccept, "CampaignAccept", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CampaignAccept, "CampaignAccept", "CampaignID", openccas::Parameter::CampaignId, {}},
        {openccas::EventType::CampaignAccept, "CampaignAccept", "CustomerID", openccas::Parameter::CustomerId, {}},
        {openccas::EventType::CampaignAccept, "CampaignAccept", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::CampaignReject, "CampaignReject", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CampaignReject, "CampaignReject", "CampaignID", openccas::Parameter::CampaignId, {}},
        {openccas::EventType::CampaignReject, "CampaignReject", "CustomerID", openccas::Parameter::CustomerId, {}},
        {openccas::EventType::CampaignReject, "CampaignReject", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::CampaignStatus, "CampaignStatus", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CampaignStatus, "CampaignStatus", "CampaignID", openccas::Parameter::CampaignId, {}},
        {openccas::EventType::CampaignStatus, "CampaignStatus", "CustomerID", openccas::Parameter::CustomerId, {}},
        {openccas::EventType::CampaignStatus, "CampaignStatus", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "CampaignID", openccas::Parameter::CampaignId, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "CustomerID", openccas::Parameter::CustomerId, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "CustomerName", openccas::Parameter::CustomerName, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "CustomerNumber", openccas::Parameter::CustomerNumber, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "Comment", openccas::Parameter::Comment, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel1", openccas::Parameter::IvrLabel1, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData1", openccas::Parameter::IvrData1, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel2", openccas::Parameter::IvrLabel2, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData2", openccas::Parameter::IvrData2, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel3", openccas::Parameter::IvrLabel3, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData3", openccas::Parameter::IvrData3, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel4", openccas::Parameter::IvrLabel4, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData4", openccas::Parameter::IvrData4, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel5", openccas::Parameter::IvrLabel5, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData5", openccas::Parameter::IvrData5, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel6", openccas::Parameter::IvrLabel6, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData6", openccas::Parameter::IvrData6, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel7", openccas::Parameter::IvrLabel7, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData7", openccas::Parameter::IvrData7, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel8", openccas::Parameter::IvrLabel8, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData8", openccas::Parameter::IvrData8, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel9", openccas::Parameter::IvrLabel9, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData9", openccas::Parameter::IvrData9, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRLabel10", openccas::Parameter::IvrLabel10, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "IVRData10", openccas::Parameter::IvrData10, {}},
        {openccas::EventType::CampaignInfo, "CampaignInfo", "X-CampaignCallID", openccas::Parameter::XCampaignCallId, {}},
        {openccas::EventType::ServiceGroupAdded, "ServiceGroupAdded", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ServiceGroupAdded, "ServiceGroupAdded", "ServiceGroupPurpose", openccas::Parameter::ServiceGroupPurpose, {}},
        {openccas::EventType::ServiceGroupAdded, "ServiceGroupAdded", "Name", openccas::Parameter::Name, {}},
        {openccas::EventType::AgentServiceGroupsChanged, "AgentServiceGroupsChanged", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::AgentServiceGroupsChanged, "AgentServiceGroupsChanged", "ServiceGroupList", openccas::Parameter::ServiceGroupList, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "HeldCallID", openccas::Parameter::HeldCallId, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "ActiveCallID", openccas::Parameter::ActiveCallId, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "CallingPartyNumber", openccas::Parameter::CallingPartyNumber, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "CalledNumber", openccas::Parameter::CalledNumber, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "IVRLabel1", openccas::Parameter::IvrLabel1, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "IVRData1", openccas::Parameter::IvrData1, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "IVRLabel2", openccas::Parameter::IvrLabel2, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "IVRData2", openccas::Parameter::IvrData2, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "IVRLabel3", openccas::Parameter::IvrLabel3, {}},
        {openccas::EventType::XferCallInformation, "XferCallInformation", "IVRData3", openccas::Parameter::IvrData3, {}},
        {openccas::EventType::IpAgentInfo, "IpAgentInfo", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::IpAgentInfo, "IpAgentInfo", "IPAddress", openccas::Parameter::IpAddress, {}},
        {openccas::EventType::IpAgentInfo, "IpAgentInfo", "RASPort", openccas::Parameter::RasPort, {}},
        {openccas::EventType::IpAgentInfo, "IpAgentInfo", "CSPort", openccas::Parameter::CsPort, {}},
        {openccas::EventType::CallInformationUpdate, "CallInformationUpdate", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CallInformationUpdate, "CallInformationUpdate", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::CallInformationUpdate, "CallInformationUpdate", "CallType", openccas::Parameter::CallType, {}},
        {openccas::EventType::CallInformationUpdate, "CallInformationUpdate", "IVRLabel1", openccas::Parameter::IvrLabel1, {}},
        {openccas::EventType::CallInformationUpdate, "CallInformationUpdate", "IVRData1", openccas::Parameter::IvrData1, {}},
        {openccas::EventType::CallInformationUpdate, "CallInformationUpdate", "IVRLabel2", openccas::Parameter::IvrLabel2, {}},
        {openccas::EventType::CallInformationUpdate, "CallInformationUpdate", "IVRData2", openccas::Parameter::IvrData2, {}},
        {openccas::EventType::CallInformationUpdate, "CallInformationUpdate", "IVRLabel3", openccas::Parameter::IvrLabel3, {}},
        {openccas::EventType::CallInformationUpdate, "CallInformationUpdate", "IVRData3", openccas::Parameter::IvrData3, {}},
        {openccas::EventType::AssociatedDataSet, "AssociatedDataSet", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::AssociatedDataSet, "AssociatedDataSet", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::AssociatedDataSet, "AssociatedDataSet", "CallType", openccas::Parameter::CallType, {}},
        {openccas::EventType::AssociatedDataSet, "AssociatedDataSet", "PrivateData", openccas::Parameter::PrivateData, {}},
        {openccas::EventType::CqCodes, "CqCodes", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::CqCodes, "CqCodes", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::CqCodes, "CqCodes", "CallType", openccas::Parameter::CallType, {}},
        {openccas::EventType::CqCodes, "CqCodes", "CQCodeList", openccas::Parameter::CqCodeList, {}},
        {openccas::EventType::Failed, "Failed", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::Failed, "Failed", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::Failed, "Failed", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::Failed, "Failed", "CalledNumber", openccas::Parameter::CalledNumber, {}},
        {openccas::EventType::RecordingStarted, "RecordingStarted", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::RecordingStarted, "RecordingStarted", "DN", openccas::Parameter::Dn, {}},
        {openccas::EventType::RecordingStarted, "RecordingStarted", "IPAddress", openccas::Parameter::IpAddress, {}},
        {openccas::EventType::RecordingStarted, "RecordingStarted", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::RecordingStarted, "RecordingStarted", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::RecordingStarted, "RecordingStarted", "OppositePartyNumber", openccas::Parameter::OppositePartyNumber, {}},
        {openccas::EventType::RecordingStopped, "RecordingStopped", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::RecordingStopped, "RecordingStopped", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::LogonPhoneAgent, "LogonPhoneAgent", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::LogonPhoneAgent, "LogonPhoneAgent", "DN", openccas::Parameter::Dn, {}},
        {openccas::EventType::LogoffPhoneAgent, "LogoffPhoneAgent", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::PhoneAgentStatuses, "PhoneAgentStatuses", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::PhoneAgentStatuses, "PhoneAgentStatuses", "CallSubstate", openccas::Parameter::CallSubstate, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "CallID", openccas::Parameter::CallId, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "CallingPartyNumber", openccas::Parameter::CallingPartyNumber, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "CalledNumber", openccas::Parameter::CalledNumber, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel1", openccas::Parameter::IvrLabel1, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData1", openccas::Parameter::IvrData1, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel2", openccas::Parameter::IvrLabel2, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData2", openccas::Parameter::IvrData2, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel3", openccas::Parameter::IvrLabel3, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData3", openccas::Parameter::IvrData3, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel4", openccas::Parameter::IvrLabel4, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData4", openccas::Parameter::IvrData4, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel5", openccas::Parameter::IvrLabel5, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData5", openccas::Parameter::IvrData5, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel6", openccas::Parameter::IvrLabel6, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData6", openccas::Parameter::IvrData6, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel7", openccas::Parameter::IvrLabel7, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData7", openccas::Parameter::IvrData7, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel8", openccas::Parameter::IvrLabel8, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData8", openccas::Parameter::IvrData8, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel9", openccas::Parameter::IvrLabel9, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData9", openccas::Parameter::IvrData9, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRLabel10", openccas::Parameter::IvrLabel10, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "IVRData10", openccas::Parameter::IvrData10, {}},
        {openccas::EventType::PhoneAgentCallInformation, "PhoneAgentCallInformation", "TimeInQueue", openccas::Parameter::TimeInQueue, {}},
        {openccas::EventType::OpenMediaRejected, "OpenMediaRejected", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::OpenMediaRejected, "OpenMediaRejected", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::OpenMediaRejected, "OpenMediaRejected", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::OpenMediaHandling, "OpenMediaHandling", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::OpenMediaHandling, "OpenMediaHandling", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::OpenMediaCompleted, "OpenMediaCompleted", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::OpenMediaCompleted, "OpenMediaCompleted", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::OpenMediaCompleted, "OpenMediaCompleted", "ClericalFlag", openccas::Parameter::ClericalFlag, {}},
        {openccas::EventType::OpenMediaNotReady, "OpenMediaNotReady", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::OpenMediaNotReady, "OpenMediaNotReady", "ReasonID", openccas::Parameter::ReasonId, {}},
        {openccas::EventType::OpenMediaNotReady, "OpenMediaNotReady", "ReasonString", openccas::Parameter::ReasonString, {}},
        {openccas::EventType::OpenMediaReady, "OpenMediaReady", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ChatReject, "ChatReject", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ChatReject, "ChatReject", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::ChatReject, "ChatReject", "Cause", openccas::Parameter::Cause, {}},
        {openccas::EventType::ChatHandling, "ChatHandling", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ChatHandling, "ChatHandling", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::ChatComplete, "ChatComplete", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ChatComplete, "ChatComplete", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::ChatComplete, "ChatComplete", "ClericalFlag", openccas::Parameter::ClericalFlag, {}},
        {openccas::EventType::ChatReady, "ChatReady", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ChatNotReady, "ChatNotReady", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ChatNotReady, "ChatNotReady", "ReasonID", openccas::Parameter::ReasonId, {}},
        {openccas::EventType::ChatNotReady, "ChatNotReady", "ReasonString", openccas::Parameter::ReasonString, {}},
        {openccas::EventType::EmailRedirect, "EmailRedirect", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::EmailRedirect, "EmailRedirect", "ToRecID", openccas::Parameter::ToRecId, {}},
        {openccas::EventType::EmailRedirect, "EmailRedirect", "MessageID", openccas::Parameter::MessageId, {}},
        {openccas::EventType::EmailRedirect, "EmailRedirect", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::EmailRedirect, "EmailRedirect", "EmailText", openccas::Parameter::EmailText, {}},
        {openccas::EventType::ChatRedirect, "ChatRedirect", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ChatRedirect, "ChatRedirect", "ToRecID", openccas::Parameter::ToRecId, {}},
        {openccas::EventType::ChatRedirect, "ChatRedirect", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::ChatRedirect, "ChatRedirect", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::EmailHandling, "EmailHandling", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::EmailHandling, "EmailHandling", "MessageID", openccas::Parameter::MessageId, {}},
        {openccas::EventType::SmsHandling, "SmsHandling", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::SmsHandling, "SmsHandling", "MessageID", openccas::Parameter::MessageId, {}},
        {openccas::EventType::OpenMediaRedirect, "OpenMediaRedirect", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::OpenMediaRedirect, "OpenMediaRedirect", "ToRecID", openccas::Parameter::ToRecId, {}},
        {openccas::EventType::OpenMediaRedirect, "OpenMediaRedirect", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::OpenMediaRedirect, "OpenMediaRedirect", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::ChatForward, "ChatForward", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::ChatForward, "ChatForward", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::ChatForward, "ChatForward", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
        {openccas::EventType::OpenMediaForward, "OpenMediaForward", "RecID", openccas::Parameter::RecId, {}},
        {openccas::EventType::OpenMediaForward, "OpenMediaForward", "SessionID", openccas::Parameter::SessionId, {}},
        {openccas::EventType::OpenMediaForward, "OpenMediaForward", "ServiceGroupID", openccas::Parameter::ServiceGroupId, {}},
    };
    return known;
}

/// The number of an event type by its name; 0 if there is none.
inline std::int32_t event_type_named(const std::string &name) {
    static const std::map<std::string, openccas::EventType> types = {
        {"Logon", openccas::EventType::Logon},
        {"Logoff", openccas::EventType::Logoff},
        {"Ready", openccas::EventType::Ready},
        {"NotReady", openccas::EventType::NotReady},
        {"EmailReady", openccas::EventType::EmailReady},
        {"EmailNotReady", openccas::EventType::EmailNotReady},
        {"Originated", openccas::EventType::Originated},
        {"Delivered", openccas::EventType::Delivered},
        {"Established", openccas::EventType::Established},
        {"Held", openccas::EventType::Held},
        {"Retrieved", openccas::EventType::Retrieved},
        {"Transferred", openccas::EventType::Transferred},
        {"Conferenced", openccas::EventType::Conferenced},
        {"ConnectionCleared", openccas::EventType::ConnectionCleared},
        {"ClericalEnded", openccas::EventType::ClericalEnded},
        {"CallRejected", openccas::EventType::CallRejected},
        {"CallbackAccept", openccas::EventType::CallbackAccept},
        {"CallbackReject", openccas::EventType::CallbackReject},
        {"CallbackStatus", openccas::EventType::CallbackStatus},
        {"EmailReject", openccas::EventType::EmailReject},
        {"EmailDelete", openccas::EventType::EmailDelete},
        {"EmailReply", openccas::EventType::EmailReply},
        {"EmailForward", openccas::EventType::EmailForward},
        {"CallInformation", openccas::EventType::CallInformation},
        {"Callback", openccas::EventType::Callback},
        {"CampaignAccept", openccas::EventType::CampaignAccept},
        {"CampaignReject", openccas::EventType::CampaignReject},
        {"CampaignStatus", openccas::EventType::CampaignStatus},
        {"CampaignInfo", openccas::EventType::CampaignInfo},
        {"ServiceGroupAdded", openccas::EventType::ServiceGroupAdded},
        {"AgentServiceGroupsChanged", openccas::EventType::AgentServiceGroupsChanged},
        {"DataComplete", openccas::EventType::DataComplete},
        {"ServiceDisconnect", openccas::EventType::ServiceDisconnect},
        {"XferCallInformation", openccas::EventType::XferCallInformation},
        {"IpAgentInfo", openccas::EventType::IpAgentInfo},
        {"CallInformationUpdate", openccas::EventType::CallInformationUpdate},
        {"AssociatedDataSet", openccas::EventType::AssociatedDataSet},
        {"CqCodes", openccas::EventType::CqCodes},
        {"Failed", openccas::EventType::Failed},
        {"RecordingStarted", openccas::EventType::RecordingStarted},
        {"RecordingStopped", openccas::EventType::RecordingStopped},
        {"LogonPhoneAgent", openccas::EventType::LogonPhoneAgent},
        {"LogoffPhoneAgent", openccas::EventType::LogoffPhoneAgent},
        {"PhoneAgentStatuses", openccas::EventType::PhoneAgentStatuses},
        {"PhoneAgentCallInformation", openccas::EventType::PhoneAgentCallInformation},
        {"OpenMediaRejected", openccas::EventType::OpenMediaRejected},
        {"OpenMediaHandling", openccas::EventType::OpenMediaHandling},
        {"OpenMediaCompleted", openccas::EventType::OpenMediaCompleted},
        {"OpenMediaNotReady", openccas::EventType::OpenMediaNotReady},
        {"OpenMediaReady", openccas::EventType::OpenMediaReady},
        {"ChatReject", openccas::EventType::ChatReject},
        {"ChatHandling", openccas::EventType::ChatHandling},
        {"ChatComplete", openccas::EventType::ChatComplete},
        {"ChatReady", openccas::EventType::ChatReady},
        {"ChatNotReady", openccas::EventType::ChatNotReady},
        {"EmailRedirect", openccas::EventType::EmailRedirect},
        {"ChatRedirect", openccas::EventType::ChatRedirect},
        {"EmailHandling", openccas::EventType::EmailHandling},
        {"SmsHandling", openccas::EventType::SmsHandling},
        {"OpenMediaRedirect", openccas::EventType::OpenMediaRedirect},
        {"ChatForward", openccas::EventType::ChatForward},
        {"OpenMediaForward", openccas::EventType::OpenMediaForward},
    };
    const auto found = types.find(name);
    return found == types.end() ? 0 : static_cast<std::int32_t>(found->second);
}

/// Reads a parameter by the accessor of the typed event; null if the event does not have it.
inline json read_typed(const openccas::Event &event, openccas::Parameter parameter) {
    switch (event.type()) {
    case openccas::EventType::Logon: {
        const auto view = event.as<openccas::events::Logon>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::Name:
            return plain(view->name());
        case openccas::Parameter::Dn:
            return plain(view->dn());
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::LogonId:
            return plain(view->logon_id());
        case openccas::Parameter::VoiceReady:
            return as_number(view->voice_ready());
        case openccas::Parameter::EmailReady:
            return as_number(view->email_ready());
        case openccas::Parameter::OpenMediaReady:
            return as_number(view->open_media_ready());
        case openccas::Parameter::MediaReady:
            return as_number(view->media_ready());
        case openccas::Parameter::MachineName:
            return plain(view->machine_name());
        case openccas::Parameter::NumberOfServiceGroups:
            return plain(view->number_of_service_groups());
        case openccas::Parameter::ServiceGroupList:
            return as_text(view->service_group_list());
        case openccas::Parameter::OasId:
            return plain(view->oas_id());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Logoff: {
        const auto view = event.as<openccas::events::Logoff>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Ready: {
        const auto view = event.as<openccas::events::Ready>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::NotReady: {
        const auto view = event.as<openccas::events::NotReady>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ReasonId:
            return plain(view->reason_id());
        case openccas::Parameter::ReasonString:
            return plain(view->reason_string());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::EmailReady: {
        const auto view = event.as<openccas::events::EmailReady>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::EmailNotReady: {
        const auto view = event.as<openccas::events::EmailNotReady>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ReasonId:
            return plain(view->reason_id());
        case openccas::Parameter::ReasonString:
            return plain(view->reason_string());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Originated: {
        const auto view = event.as<openccas::events::Originated>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::ServiceGroupId:
            return plain(view->service_group_id());
        case openccas::Parameter::CallType:
            return as_number(view->call_type());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Delivered: {
        const auto view = event.as<openccas::events::Delivered>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::OppositePartyNumber:
            return plain(view->opposite_party_number());
        case openccas::Parameter::TrunkId:
            return plain(view->trunk_id());
        case openccas::Parameter::CalledNumber:
            return plain(view->called_number());
        case openccas::Parameter::PrivateData:
            return plain(view->private_data());
        case openccas::Parameter::Cause:
            return as_number(view->cause());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Established: {
        const auto view = event.as<openccas::events::Established>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::PrivateData:
            return plain(view->private_data());
        case openccas::Parameter::TrunkId:
            return plain(view->trunk_id());
        case openccas::Parameter::CallSubstate:
            return as_number(view->call_substate());
        case openccas::Parameter::OppositePartyNumber:
            return plain(view->opposite_party_number());
        case openccas::Parameter::Cause:
            return as_number(view->cause());
        case openccas::Parameter::MediaServerSessionUri:
            return plain(view->media_server_session_uri());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Held: {
        const auto view = event.as<openccas::events::Held>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::OnHold:
            return as_number(view->on_hold());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Retrieved: {
        const auto view = event.as<openccas::events::Retrieved>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Transferred: {
        const auto view = event.as<openccas::events::Transferred>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::HeldCallId:
            return view->held_call_id();
        case openccas::Parameter::ActiveCallId:
            return view->active_call_id();
        case openccas::Parameter::NewCallId:
            return view->new_call_id();
        case openccas::Parameter::ClericalFlag:
            return as_number(view->clerical_flag());
        case openccas::Parameter::TransferringAgent:
            return as_number(view->transferring_agent());
        case openccas::Parameter::OppositePartyNumber:
            return plain(view->opposite_party_number());
        case openccas::Parameter::PrivateData:
            return plain(view->private_data());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Conferenced: {
        const auto view = event.as<openccas::events::Conferenced>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::HeldCallId:
            return view->held_call_id();
        case openccas::Parameter::ActiveCallId:
            return view->active_call_id();
        case openccas::Parameter::NewCallId:
            return view->new_call_id();
        case openccas::Parameter::OppositePartyNumber:
            return as_list(view->opposite_party_number(), ',');
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ConnectionCleared: {
        const auto view = event.as<openccas::events::ConnectionCleared>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::ClericalFlag:
            return as_number(view->clerical_flag());
        case openccas::Parameter::DivertedFlag:
            return as_number(view->diverted_flag());
        case openccas::Parameter::DivertDestination:
            return plain(view->divert_destination());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ClericalEnded: {
        const auto view = event.as<openccas::events::ClericalEnded>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CallRejected: {
        const auto view = event.as<openccas::events::CallRejected>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::Cause:
            return plain(view->cause());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CallbackAccept: {
        const auto view = event.as<openccas::events::CallbackAccept>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::OrigCallId:
            return view->orig_call_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::CallType:
            return as_number(view->call_type());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CallbackReject: {
        const auto view = event.as<openccas::events::CallbackReject>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::CallType:
            return as_number(view->call_type());
        case openccas::Parameter::Cause:
            return plain(view->cause());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CallbackStatus: {
        const auto view = event.as<openccas::events::CallbackStatus>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::CallType:
            return as_number(view->call_type());
        case openccas::Parameter::CallbackStatus:
            return as_number(view->callback_status());
        case openccas::Parameter::Cause:
            return plain(view->cause());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::EmailReject: {
        const auto view = event.as<openccas::events::EmailReject>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::MessageId:
            return view->message_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        case openccas::Parameter::Cause:
            return plain(view->cause());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::EmailDelete: {
        const auto view = event.as<openccas::events::EmailDelete>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::MessageId:
            return view->message_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        case openccas::Parameter::ClericalFlag:
            return as_number(view->clerical_flag());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::EmailReply: {
        const auto view = event.as<openccas::events::EmailReply>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::MessageId:
            return view->message_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        case openccas::Parameter::Subject:
            return plain(view->subject());
        case openccas::Parameter::ForwardFlag:
            return as_number(view->forward_flag());
        case openccas::Parameter::RecipientList:
            return plain(view->recipient_list());
        case openccas::Parameter::EmailText:
            return plain(view->email_text());
        case openccas::Parameter::ClericalFlag:
            return as_number(view->clerical_flag());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::EmailForward: {
        const auto view = event.as<openccas::events::EmailForward>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::MessageId:
            return view->message_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CallInformation: {
        const auto view = event.as<openccas::events::CallInformation>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        case openccas::Parameter::CallingPartyNumber:
            return plain(view->calling_party_number());
        case openccas::Parameter::CalledNumber:
            return plain(view->called_number());
        case openccas::Parameter::IvrLabel1:
            return plain(view->ivr_label1());
        case openccas::Parameter::IvrData1:
            return plain(view->ivr_data1());
        case openccas::Parameter::IvrLabel2:
            return plain(view->ivr_label2());
        case openccas::Parameter::IvrData2:
            return plain(view->ivr_data2());
        case openccas::Parameter::IvrLabel3:
            return plain(view->ivr_label3());
        case openccas::Parameter::IvrData3:
            return plain(view->ivr_data3());
        case openccas::Parameter::IvrLabel4:
            return plain(view->ivr_label4());
        case openccas::Parameter::IvrData4:
            return plain(view->ivr_data4());
        case openccas::Parameter::IvrLabel5:
            return plain(view->ivr_label5());
        case openccas::Parameter::IvrData5:
            return plain(view->ivr_data5());
        case openccas::Parameter::IvrLabel6:
            return plain(view->ivr_label6());
        case openccas::Parameter::IvrData6:
            return plain(view->ivr_data6());
        case openccas::Parameter::IvrLabel7:
            return plain(view->ivr_label7());
        case openccas::Parameter::IvrData7:
            return plain(view->ivr_data7());
        case openccas::Parameter::IvrLabel8:
            return plain(view->ivr_label8());
        case openccas::Parameter::IvrData8:
            return plain(view->ivr_data8());
        case openccas::Parameter::IvrLabel9:
            return plain(view->ivr_label9());
        case openccas::Parameter::IvrData9:
            return plain(view->ivr_data9());
        case openccas::Parameter::IvrLabel10:
            return plain(view->ivr_label10());
        case openccas::Parameter::IvrData10:
            return plain(view->ivr_data10());
        case openccas::Parameter::TimeInQueue:
            return plain(view->time_in_queue());
        case openccas::Parameter::CallType:
            return as_number(view->call_type());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Callback: {
        const auto view = event.as<openccas::events::Callback>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        case openccas::Parameter::CallingPartyNumber:
            return plain(view->calling_party_number());
        case openccas::Parameter::CalledNumber:
            return plain(view->called_number());
        case openccas::Parameter::IvrLabel1:
            return plain(view->ivr_label1());
        case openccas::Parameter::IvrData1:
            return plain(view->ivr_data1());
        case openccas::Parameter::IvrLabel2:
            return plain(view->ivr_label2());
        case openccas::Parameter::IvrData2:
            return plain(view->ivr_data2());
        case openccas::Parameter::IvrLabel3:
            return plain(view->ivr_label3());
        case openccas::Parameter::IvrData3:
            return plain(view->ivr_data3());
        case openccas::Parameter::CallType:
            return as_number(view->call_type());
        case openccas::Parameter::OrigCallId:
            return view->orig_call_id();
        case openccas::Parameter::XCallbackId:
            return plain(view->x_callback_id());
        case openccas::Parameter::XCallbackCallId:
            return plain(view->x_callback_call_id());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CampaignAccept: {
        const auto view = event.as<openccas::events::CampaignAccept>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CampaignId:
            return view->campaign_id();
        case openccas::Parameter::CustomerId:
            return view->customer_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CampaignReject: {
        const auto view = event.as<openccas::events::CampaignReject>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CampaignId:
            return view->campaign_id();
        case openccas::Parameter::CustomerId:
            return view->customer_id();
        case openccas::Parameter::Cause:
            return plain(view->cause());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CampaignStatus: {
        const auto view = event.as<openccas::events::CampaignStatus>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CampaignId:
            return view->campaign_id();
        case openccas::Parameter::CustomerId:
            return view->customer_id();
        case openccas::Parameter::Cause:
            return plain(view->cause());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CampaignInfo: {
        const auto view = event.as<openccas::events::CampaignInfo>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CampaignId:
            return view->campaign_id();
        case openccas::Parameter::CustomerId:
            return view->customer_id();
        case openccas::Parameter::CustomerName:
            return plain(view->customer_name());
        case openccas::Parameter::CustomerNumber:
            return plain(view->customer_number());
        case openccas::Parameter::Comment:
            return plain(view->comment());
        case openccas::Parameter::IvrLabel1:
            return plain(view->ivr_label1());
        case openccas::Parameter::IvrData1:
            return plain(view->ivr_data1());
        case openccas::Parameter::IvrLabel2:
            return plain(view->ivr_label2());
        case openccas::Parameter::IvrData2:
            return plain(view->ivr_data2());
        case openccas::Parameter::IvrLabel3:
            return plain(view->ivr_label3());
        case openccas::Parameter::IvrData3:
            return plain(view->ivr_data3());
        case openccas::Parameter::IvrLabel4:
            return plain(view->ivr_label4());
        case openccas::Parameter::IvrData4:
            return plain(view->ivr_data4());
        case openccas::Parameter::IvrLabel5:
            return plain(view->ivr_label5());
        case openccas::Parameter::IvrData5:
            return plain(view->ivr_data5());
        case openccas::Parameter::IvrLabel6:
            return plain(view->ivr_label6());
        case openccas::Parameter::IvrData6:
            return plain(view->ivr_data6());
        case openccas::Parameter::IvrLabel7:
            return plain(view->ivr_label7());
        case openccas::Parameter::IvrData7:
            return plain(view->ivr_data7());
        case openccas::Parameter::IvrLabel8:
            return plain(view->ivr_label8());
        case openccas::Parameter::IvrData8:
            return plain(view->ivr_data8());
        case openccas::Parameter::IvrLabel9:
            return plain(view->ivr_label9());
        case openccas::Parameter::IvrData9:
            return plain(view->ivr_data9());
        case openccas::Parameter::IvrLabel10:
            return plain(view->ivr_label10());
        case openccas::Parameter::IvrData10:
            return plain(view->ivr_data10());
        case openccas::Parameter::XCampaignCallId:
            return plain(view->x_campaign_call_id());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ServiceGroupAdded: {
        const auto view = event.as<openccas::events::ServiceGroupAdded>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ServiceGroupPurpose:
            return as_number(view->service_group_purpose());
        case openccas::Parameter::Name:
            return plain(view->name());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::AgentServiceGroupsChanged: {
        const auto view = event.as<openccas::events::AgentServiceGroupsChanged>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ServiceGroupList:
            return as_text(view->service_group_list());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::XferCallInformation: {
        const auto view = event.as<openccas::events::XferCallInformation>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::HeldCallId:
            return view->held_call_id();
        case openccas::Parameter::ActiveCallId:
            return view->active_call_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        case openccas::Parameter::CallingPartyNumber:
            return plain(view->calling_party_number());
        case openccas::Parameter::CalledNumber:
            return plain(view->called_number());
        case openccas::Parameter::IvrLabel1:
            return plain(view->ivr_label1());
        case openccas::Parameter::IvrData1:
            return plain(view->ivr_data1());
        case openccas::Parameter::IvrLabel2:
            return plain(view->ivr_label2());
        case openccas::Parameter::IvrData2:
            return plain(view->ivr_data2());
        case openccas::Parameter::IvrLabel3:
            return plain(view->ivr_label3());
        case openccas::Parameter::IvrData3:
            return plain(view->ivr_data3());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::IpAgentInfo: {
        const auto view = event.as<openccas::events::IpAgentInfo>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::IpAddress:
            return plain(view->ip_address());
        case openccas::Parameter::RasPort:
            return plain(view->ras_port());
        case openccas::Parameter::CsPort:
            return plain(view->cs_port());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CallInformationUpdate: {
        const auto view = event.as<openccas::events::CallInformationUpdate>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::CallType:
            return as_number(view->call_type());
        case openccas::Parameter::IvrLabel1:
            return plain(view->ivr_label1());
        case openccas::Parameter::IvrData1:
            return plain(view->ivr_data1());
        case openccas::Parameter::IvrLabel2:
            return plain(view->ivr_label2());
        case openccas::Parameter::IvrData2:
            return plain(view->ivr_data2());
        case openccas::Parameter::IvrLabel3:
            return plain(view->ivr_label3());
        case openccas::Parameter::IvrData3:
            return plain(view->ivr_data3());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::AssociatedDataSet: {
        const auto view = event.as<openccas::events::AssociatedDataSet>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::CallType:
            return as_number(view->call_type());
        case openccas::Parameter::PrivateData:
            return plain(view->private_data());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::CqCodes: {
        const auto view = event.as<openccas::events::CqCodes>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::CallType:
            return as_number(view->call_type());
        case openccas::Parameter::CqCodeList:
            return as_list(view->cq_code_list(), '|');
        default:
            return nullptr;
        }
    }
    case openccas::EventType::Failed: {
        const auto view = event.as<openccas::events::Failed>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::Cause:
            return as_number(view->cause());
        case openccas::Parameter::CalledNumber:
            return plain(view->called_number());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::RecordingStarted: {
        const auto view = event.as<openccas::events::RecordingStarted>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::Dn:
            return plain(view->dn());
        case openccas::Parameter::IpAddress:
            return plain(view->ip_address());
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::ServiceGroupId:
            return plain(view->service_group_id());
        case openccas::Parameter::OppositePartyNumber:
            return plain(view->opposite_party_number());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::RecordingStopped: {
        const auto view = event.as<openccas::events::RecordingStopped>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::LogonPhoneAgent: {
        const auto view = event.as<openccas::events::LogonPhoneAgent>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::Dn:
            return plain(view->dn());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::LogoffPhoneAgent: {
        const auto view = event.as<openccas::events::LogoffPhoneAgent>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::PhoneAgentStatuses: {
        const auto view = event.as<openccas::events::PhoneAgentStatuses>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallSubstate:
            return as_number(view->call_substate());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::PhoneAgentCallInformation: {
        const auto view = event.as<openccas::events::PhoneAgentCallInformation>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::CallId:
            return view->call_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        case openccas::Parameter::CallingPartyNumber:
            return plain(view->calling_party_number());
        case openccas::Parameter::CalledNumber:
            return plain(view->called_number());
        case openccas::Parameter::IvrLabel1:
            return plain(view->ivr_label1());
        case openccas::Parameter::IvrData1:
            return plain(view->ivr_data1());
        case openccas::Parameter::IvrLabel2:
            return plain(view->ivr_label2());
        case openccas::Parameter::IvrData2:
            return plain(view->ivr_data2());
        case openccas::Parameter::IvrLabel3:
            return plain(view->ivr_label3());
        case openccas::Parameter::IvrData3:
            return plain(view->ivr_data3());
        case openccas::Parameter::IvrLabel4:
            return plain(view->ivr_label4());
        case openccas::Parameter::IvrData4:
            return plain(view->ivr_data4());
        case openccas::Parameter::IvrLabel5:
            return plain(view->ivr_label5());
        case openccas::Parameter::IvrData5:
            return plain(view->ivr_data5());
        case openccas::Parameter::IvrLabel6:
            return plain(view->ivr_label6());
        case openccas::Parameter::IvrData6:
            return plain(view->ivr_data6());
        case openccas::Parameter::IvrLabel7:
            return plain(view->ivr_label7());
        case openccas::Parameter::IvrData7:
            return plain(view->ivr_data7());
        case openccas::Parameter::IvrLabel8:
            return plain(view->ivr_label8());
        case openccas::Parameter::IvrData8:
            return plain(view->ivr_data8());
        case openccas::Parameter::IvrLabel9:
            return plain(view->ivr_label9());
        case openccas::Parameter::IvrData9:
            return plain(view->ivr_data9());
        case openccas::Parameter::IvrLabel10:
            return plain(view->ivr_label10());
        case openccas::Parameter::IvrData10:
            return plain(view->ivr_data10());
        case openccas::Parameter::TimeInQueue:
            return plain(view->time_in_queue());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::OpenMediaRejected: {
        const auto view = event.as<openccas::events::OpenMediaRejected>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        case openccas::Parameter::Cause:
            return plain(view->cause());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::OpenMediaHandling: {
        const auto view = event.as<openccas::events::OpenMediaHandling>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::OpenMediaCompleted: {
        const auto view = event.as<openccas::events::OpenMediaCompleted>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        case openccas::Parameter::ClericalFlag:
            return as_number(view->clerical_flag());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::OpenMediaNotReady: {
        const auto view = event.as<openccas::events::OpenMediaNotReady>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ReasonId:
            return plain(view->reason_id());
        case openccas::Parameter::ReasonString:
            return plain(view->reason_string());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::OpenMediaReady: {
        const auto view = event.as<openccas::events::OpenMediaReady>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ChatReject: {
        const auto view = event.as<openccas::events::ChatReject>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        case openccas::Parameter::Cause:
            return plain(view->cause());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ChatHandling: {
        const auto view = event.as<openccas::events::ChatHandling>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ChatComplete: {
        const auto view = event.as<openccas::events::ChatComplete>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        case openccas::Parameter::ClericalFlag:
            return as_number(view->clerical_flag());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ChatReady: {
        const auto view = event.as<openccas::events::ChatReady>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ChatNotReady: {
        const auto view = event.as<openccas::events::ChatNotReady>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ReasonId:
            return plain(view->reason_id());
        case openccas::Parameter::ReasonString:
            return plain(view->reason_string());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::EmailRedirect: {
        const auto view = event.as<openccas::events::EmailRedirect>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ToRecId:
            return view->to_rec_id();
        case openccas::Parameter::MessageId:
            return view->message_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        case openccas::Parameter::EmailText:
            return plain(view->email_text());
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ChatRedirect: {
        const auto view = event.as<openccas::events::ChatRedirect>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ToRecId:
            return view->to_rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::EmailHandling: {
        const auto view = event.as<openccas::events::EmailHandling>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::MessageId:
            return view->message_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::SmsHandling: {
        const auto view = event.as<openccas::events::SmsHandling>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::MessageId:
            return view->message_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::OpenMediaRedirect: {
        const auto view = event.as<openccas::events::OpenMediaRedirect>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::ToRecId:
            return view->to_rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::ChatForward: {
        const auto view = event.as<openccas::events::ChatForward>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        default:
            return nullptr;
        }
    }
    case openccas::EventType::OpenMediaForward: {
        const auto view = event.as<openccas::events::OpenMediaForward>();
        if (!view) {
            return nullptr;
        }
        switch (parameter) {
        case openccas::Parameter::RecId:
            return view->rec_id();
        case openccas::Parameter::SessionId:
            return view->session_id();
        case openccas::Parameter::ServiceGroupId:
            return view->service_group_id();
        default:
            return nullptr;
        }
    }
    default:
        return nullptr;
    }
}

/// Whether events of this type can have IVR fields.
inline bool has_pairs(openccas::EventType type) {
    switch (type) {
    case openccas::EventType::CallInformation:
    case openccas::EventType::Callback:
    case openccas::EventType::CampaignInfo:
    case openccas::EventType::XferCallInformation:
    case openccas::EventType::CallInformationUpdate:
    case openccas::EventType::PhoneAgentCallInformation:
        return true;
    default:
        return false;
    }
}

/// The IVR fields as the typed event gives them.
inline json read_pairs(const openccas::Event &event) {
    json pairs = json::array();
    const auto add = [&pairs](const auto &view) {
        for (const auto &[label, data] : view->ivr()) {
            pairs.push_back({label, data});
        }
    };
    switch (event.type()) {
    case openccas::EventType::CallInformation:
        add(event.as<openccas::events::CallInformation>());
        break;
    case openccas::EventType::Callback:
        add(event.as<openccas::events::Callback>());
        break;
    case openccas::EventType::CampaignInfo:
        add(event.as<openccas::events::CampaignInfo>());
        break;
    case openccas::EventType::XferCallInformation:
        add(event.as<openccas::events::XferCallInformation>());
        break;
    case openccas::EventType::CallInformationUpdate:
        add(event.as<openccas::events::CallInformationUpdate>());
        break;
    case openccas::EventType::PhoneAgentCallInformation:
        add(event.as<openccas::events::PhoneAgentCallInformation>());
        break;
    default:
        break;
    }
    return pairs;
}

/// Calls a method, lifecycle methods included. Gives its results by COM name.
inline json request(openccas::Client &client, const std::string &method, const Given &given) {
    if (method == "Initialize") {
        client.initialize();
        return json::object();
    }
    if (method == "Connect") {
        client.connect(given.text("bstrCCASMachineName"), given.number("lCCASPort"));
        return json::object();
    }
    if (method == "ConnectWithIPAddress") {
        client.connect_with_ip_address(given.text("bstrCCASMachineName"), given.number("lCCASPort"),
            given.text("bstrNICIPAddress"));
        return json::object();
    }
    if (method == "ConnectWithDirectConnect") {
        client.connect_with_direct_connect(given.text("bstrCCASMachineName"),
            given.number("lCCASPort"), given.optional_text("bstrNICIPAddress"));
        return json::object();
    }
    if (method == "Uninitialize") {
        client.uninitialize();
        return json::object();
    }
    if (method == "GetLastErrorInfo") {
        const auto found = client.get_last_error_info();
        return {{"lError", found.error}, {"bstrErrorString", found.error_string}};
    }
    if (method == "SetLogonCredentials") {
        client.set_logon_credentials(given.text("bstrUserId"), given.text("bstrPassword"),
            given.number("lTenantID"));
        return json::object();
    }
    if (method == "GetAgentRecIDFromLogonID") {
        return {{"lAgentRecID",
            json(client.get_agent_rec_id_from_logon_id(given.text("bstrAgentLogonID")))}};
    }
    if (method == "MakeCall") {
        client.make_call(given.number("lAgentRecID"), given.text("bstrDialString"));
        return json::object();
    }
    if (method == "AnswerCall") {
        client.answer_call(given.number("lAgentRecID"), given.number("lCallID"));
        return json::object();
    }
    if (method == "HangupCall") {
        client.hangup_call(given.number("lAgentRecID"), given.number("lCallID"));
        return json::object();
    }
    if (method == "HangupSession") {
        client.hangup_session(given.number("lAgentRecID"), given.number("lSessionID"));
        return json::object();
    }
    if (method == "HoldCall") {
        client.hold_call(given.number("lAgentRecID"), given.number("lCallID"));
        return json::object();
    }
    if (method == "RetrieveCall") {
        client.retrieve_call(given.number("lAgentRecID"), given.number("lCallID"));
        return json::object();
    }
    if (method == "ConferenceCall") {
        client.conference_call(given.number("lAgentRecID"));
        return json::object();
    }
    if (method == "TransferCall") {
        client.transfer_call(given.number("lAgentRecID"), given.number("lHeldCallID"));
        return json::object();
    }
    if (method == "DeflectCall") {
        client.deflect_call(given.number("lAgentRecID"), given.text("bstrDest"),
            given.number("lCallID"));
        return json::object();
    }
    if (method == "RejectServiceCall") {
        client.reject_service_call(given.number("lAgentRecID"), given.number("lCallID"));
        return json::object();
    }
    if (method == "CancelClerical") {
        client.cancel_clerical(given.number("lAgentRecID"), given.number("lCallID"));
        return json::object();
    }
    if (method == "CancelSessionClerical") {
        client.cancel_session_clerical(given.number("lAgentRecID"), given.number("lSessionID"));
        return json::object();
    }
    if (method == "ExtendClerical") {
        client.extend_clerical(given.number("lAgentRecID"), given.number("lCallID"),
            given.number("lNumSeconds"));
        return json::object();
    }
    if (method == "SetVoiceReady") {
        client.set_voice_ready(given.number("lAgentRecID"));
        return json::object();
    }
    if (method == "SetVoiceNotReady") {
        client.set_voice_not_ready(given.number("lAgentRecID"), given.optional_number("lReason"));
        return json::object();
    }
    if (method == "GetVoiceReadyStatus") {
        return {{"lStatus",
            static_cast<std::int32_t>(client.get_voice_ready_status(given.number("lAgentRecID")))}};
    }
    if (method == "SetEmailReady") {
        client.set_email_ready(given.number("lAgentRecID"));
        return json::object();
    }
    if (method == "SetEmailNotReady") {
        client.set_email_not_ready(given.number("lAgentRecID"));
        return json::object();
    }
    if (method == "GetEmailReadyStatus") {
        return {{"lStatus",
            static_cast<std::int32_t>(client.get_email_ready_status(given.number("lAgentRecID")))}};
    }
    if (method == "GetNotReadyReasons") {
        return {{"bstrReasons",
            joined(client.get_not_ready_reasons(given.number("lTenantRecID")))}};
    }
    if (method == "LogonPhoneAgent") {
        client.logon_phone_agent(given.text("bstrPIN"), given.text("bstrExtension"),
            given.number("lTenantID"), given.number("lOASID"));
        return json::object();
    }
    if (method == "LogoffPhoneAgent") {
        client.logoff_phone_agent(given.text("bstrPIN"), given.number("lTenantID"));
        return json::object();
    }
    if (method == "SetPhoneAgentReady") {
        client.set_phone_agent_ready(given.text("bstrPIN"), given.number("lTenantID"));
        return json::object();
    }
    if (method == "SetPhoneAgentNotReady") {
        client.set_phone_agent_not_ready(given.text("bstrPIN"), given.number("lTenantID"),
            given.optional_number("lReasonID"));
        return json::object();
    }
    if (method == "GetPhoneAgentVoiceReadyStatus") {
        return {{"val",
            static_cast<std::int32_t>(client.get_phone_agent_voice_ready_status(given.number("lAgentRecID")))}};
    }
    if (method == "GetPhoneAgentRecIDFromExtension") {
        return {{"val",
            json(client.get_phone_agent_rec_id_from_extension(given.text("bstrExtension")))}};
    }
    if (method == "GetPhoneAgentServiceGroupID") {
        return {{"val",
            json(client.get_phone_agent_service_group_id(given.text("bstrExtension")))}};
    }
    if (method == "GetAgentServiceGroups") {
        return {{"bstrGroups",
            joined(client.get_agent_service_groups(given.number("lAgentRecID")))}};
    }
    if (method == "GetPhoneAgentstatus") {
        const auto found = client.get_phone_agent_status(given.number("lAgentRecID"));
        return {
            {"loggedOn", found.logged_on},
            {"ready", found.ready},
            {"notReadyReasonID", found.not_ready_reason_id},
            {"callState", found.call_state},
            {"serviceGroupID", found.service_group_id},
            {"callID", found.call_id},
        };
    }
    if (method == "SetAgentCQCodes") {
        client.set_agent_cq_codes(given.number("lAgentRecID"), given.number("lCallID"),
            given.number("lServiceGroupID"), given.text("bstrCQCodes"));
        return json::object();
    }
    if (method == "SetPrivateData") {
        client.set_private_data(given.number("lAgentRecID"), given.number("lCallID"),
            given.text("bstrPrivateData"));
        return json::object();
    }
    if (method == "DeflectPhoneAgentCall") {
        client.deflect_phone_agent_call(given.number("lAgentRecID"), given.number("lTenantID"),
            given.number("lCallID"), given.text("bstrDest"));
        return json::object();
    }
    if (method == "SetAgentIVRData") {
        client.set_agent_ivr_data(given.number("lAgentRecID"), given.number("lTenantID"),
            given.number("lCallID"), given.optional_text("IVRLabel1"),
            given.optional_text("IVRData1"), given.optional_text("IVRLabel2"),
            given.optional_text("IVRData2"), given.optional_text("IVRLabel3"),
            given.optional_text("IVRData3"));
        return json::object();
    }
    if (method == "GetAgentCallManagerID") {
        return {{"val", json(client.get_agent_call_manager_id(given.number("lAgentRecID")))}};
    }
    if (method == "SetAgentIVRDataWithCDR") {
        client.set_agent_ivr_data_with_cdr(given.number("lAgentRecID"), given.number("lTenantID"),
            given.number("lCallID"), static_cast<openccas::MediaType>(given.number("lMediaType")),
            given.optional_text("IVRLabel1"), given.optional_text("IVRData1"),
            given.optional_text("IVRLabel2"), given.optional_text("IVRData2"),
            given.optional_text("IVRLabel3"), given.optional_text("IVRData3"));
        return json::object();
    }
    if (method == "SetChatReady") {
        client.set_chat_ready(given.number("lAgentRecID"));
        return json::object();
    }
    if (method == "SetChatNotReady") {
        client.set_chat_not_ready(given.number("lAgentRecID"));
        return json::object();
    }
    if (method == "SetOpenMediaReady") {
        client.set_open_media_ready(given.number("lAgentRecID"));
        return json::object();
    }
    if (method == "SetOpenMediaNotReady") {
        client.set_open_media_not_ready(given.number("lAgentRecID"));
        return json::object();
    }
    if (method == "StopApp") {
        client.stop_app(given.number("lAgentRecID"));
        return json::object();
    }
    if (method == "MakeCampaignCall") {
        client.make_campaign_call(given.number("lAgentRecID"), given.number("lCampaignID"),
            given.number("lCustomerID"), given.number("lCampaignCallID"),
            given.text("bstrDialString"));
        return json::object();
    }
    if (method == "RejectCampaignCall") {
        client.reject_campaign_call(given.number("lAgentRecID"), given.number("lCampaignID"),
            given.number("lCustomerID"), given.number("lReason"));
        return json::object();
    }
    if (method == "SetCampaignCallStatus") {
        client.set_campaign_call_status(given.number("lAgentRecID"),
            given.number("lCampaignCallID"), given.number("lStatus"),
            given.date("dNextCallAttempt"), given.flag("bCloseForm"), given.flag("bUpdateComment"),
            given.text("bstrComment"));
        return json::object();
    }
    if (method == "GetAgentMediaSettings") {
        const auto found = client.get_agent_media_settings(given.number("lAgentRecID"));
        return {
            {"lNumberOfConcurrentOM", found.number_of_concurrent_om},
            {"lReceiveChatWhileHandlingOM", static_cast<std::int32_t>(found.receive_chat_while_handling_om)},
            {"lReceiveEmailWhileHandlingOM", static_cast<std::int32_t>(found.receive_email_while_handling_om)},
            {"lReceiveVoiceWhileHandlingOM", static_cast<std::int32_t>(found.receive_voice_while_handling_om)},
            {"lReceiveChatWhileHandlingVoice", static_cast<std::int32_t>(found.receive_chat_while_handling_voice)},
            {"lReceiveEmailWhileHandlingVoice", static_cast<std::int32_t>(found.receive_email_while_handling_voice)},
            {"lReceiveOMWhileHandlingVoice", static_cast<std::int32_t>(found.receive_om_while_handling_voice)},
            {"lNumberOfConcurrentChat", found.number_of_concurrent_chat},
            {"lReceiveVoiceWhileHandlingChat", static_cast<std::int32_t>(found.receive_voice_while_handling_chat)},
            {"lReceiveEmailWhileHandlingChat", static_cast<std::int32_t>(found.receive_email_while_handling_chat)},
            {"lReceiveOMWhileHandlingChat", static_cast<std::int32_t>(found.receive_om_while_handling_chat)},
            {"lNumberOfConcurrentEmail", found.number_of_concurrent_email},
            {"lReceiveVoiceWhileHandlingEmail", static_cast<std::int32_t>(found.receive_voice_while_handling_email)},
            {"lReceiveChatWhileHandlingEmail", static_cast<std::int32_t>(found.receive_chat_while_handling_email)},
            {"lReceiveOMWhileHandlingEmail", static_cast<std::int32_t>(found.receive_om_while_handling_email)},
            {"lChatEnabled", static_cast<std::int32_t>(found.chat_enabled)},
            {"lEmailEnabled", static_cast<std::int32_t>(found.email_enabled)},
            {"lSMSEnabled", static_cast<std::int32_t>(found.sms_enabled)},
            {"lOMEnabled", static_cast<std::int32_t>(found.om_enabled)},
        };
    }
    if (method == "MakeCallbackCall") {
        client.make_callback_call(given.number("lAgentRecID"), given.number("lCallbackID"),
            given.number("lCallbackCallID"), given.text("bstrDialString"));
        return json::object();
    }
    if (method == "RejectCallbackCall") {
        client.reject_callback_call(given.number("lAgentRecID"), given.number("lCallbackID"),
            given.number("lReason"));
        return json::object();
    }
    if (method == "SetCallbackCallStatus") {
        client.set_callback_call_status(given.number("lAgentRecID"),
            given.number("lCallbackCallID"), given.number("lStatus"),
            given.date("dNextCallAttempt"), given.flag("bCloseForm"));
        return json::object();
    }
    if (method == "SendDTMF") {
        client.send_dtmf(given.number("lAgentRecID"), given.number("lCallID"),
            given.text("bstrDigits"));
        return json::object();
    }
    throw Unfit("there is no method " + method);
}

#endif  // TYPED_HPP
