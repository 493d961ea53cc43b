using System.Text.Json.Serialization;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Kernels.Assistance;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>The JSON of requests and messages.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    Converters = [
        typeof(MimeBundleConverter),
        typeof(NameConverter<CellStatus>),
        typeof(NameConverter<CellPhase>),
        typeof(NameConverter<CompletionKind>),
        typeof(NameConverter<CodeCompleteness>),
    ]
)]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerMessage))]
[JsonSerializable(typeof(CellOutput))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
