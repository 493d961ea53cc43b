using System.Text.Json.Serialization;

namespace Companion.Jupyter.Contents;

/// <summary>The JSON of message contents.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(MimeDataConverter)]
)]
[JsonSerializable(typeof(CommCloseContent))]
[JsonSerializable(typeof(CommInfoReply))]
[JsonSerializable(typeof(CommOpenContent))]
[JsonSerializable(typeof(CompleteReply))]
[JsonSerializable(typeof(CompleteRequest))]
[JsonSerializable(typeof(DisplayDataContent))]
[JsonSerializable(typeof(ErrorContent))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(ExecuteInputContent))]
[JsonSerializable(typeof(ExecuteReply))]
[JsonSerializable(typeof(ExecuteRequest))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(HistoryRequest))]
[JsonSerializable(typeof(InputReplyContent))]
[JsonSerializable(typeof(InputRequestContent))]
[JsonSerializable(typeof(InspectReply))]
[JsonSerializable(typeof(InspectRequest))]
[JsonSerializable(typeof(IsCompleteReply))]
[JsonSerializable(typeof(IsCompleteRequest))]
[JsonSerializable(typeof(KernelInfoReply))]
[JsonSerializable(typeof(OkReply))]
[JsonSerializable(typeof(ExecuteResultContent))]
[JsonSerializable(typeof(ShutdownReply))]
[JsonSerializable(typeof(ShutdownRequest))]
[JsonSerializable(typeof(StatusContent))]
[JsonSerializable(typeof(StreamOutputContent))]
internal sealed partial class ContentJson : JsonSerializerContext;
