using System.Text.Json.Serialization;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>A message from a worker: one line of JSON, as specified in notebooks/PROTOCOL.md.</summary>
/// <remarks>An <see cref="OutputMessage"/> has the kind of its output, so it is not listed here.</remarks>
/// <param name="Id">The id of the request that it answers or belongs to; null if there is none.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ReadyMessage), "ready")]
[JsonDerivedType(typeof(PhaseMessage), "phase")]
[JsonDerivedType(typeof(DoneMessage), "done")]
[JsonDerivedType(typeof(CompletionsMessage), "completions")]
[JsonDerivedType(typeof(HoverMessage), "hover")]
[JsonDerivedType(typeof(DiagnosticsMessage), "diagnostics")]
[JsonDerivedType(typeof(CompletenessMessage), "completeness")]
[JsonDerivedType(typeof(DependenciesMessage), "dependencies")]
[JsonDerivedType(typeof(OkMessage), "ok")]
[JsonDerivedType(typeof(ErrorMessage), "error")]
public abstract record WorkerMessage(long? Id);
