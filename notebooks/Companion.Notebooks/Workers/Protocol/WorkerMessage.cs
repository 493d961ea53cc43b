using System.Text.Json.Serialization;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>What a worker says: one line of JSON, as notebooks/PROTOCOL.md has it.</summary>
/// <remarks>An <see cref="OutputMessage"/> has the kind of its output, so that it is not among these.</remarks>
/// <param name="Id">The request that it answers or comes from; null where there is none.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ReadyMessage), "ready")]
[JsonDerivedType(typeof(PhaseMessage), "phase")]
[JsonDerivedType(typeof(DoneMessage), "done")]
[JsonDerivedType(typeof(CompletionsMessage), "completions")]
[JsonDerivedType(typeof(HoverMessage), "hover")]
[JsonDerivedType(typeof(DiagnosticsMessage), "diagnostics")]
[JsonDerivedType(typeof(CompletenessMessage), "completeness")]
[JsonDerivedType(typeof(OkMessage), "ok")]
[JsonDerivedType(typeof(ErrorMessage), "error")]
public abstract record WorkerMessage(long? Id);
