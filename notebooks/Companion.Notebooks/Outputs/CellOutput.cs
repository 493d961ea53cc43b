using System.Text.Json.Serialization;

namespace Companion.Notebooks.Outputs;

/// <summary>
/// An output of a cell, named as in Jupyter's messaging protocol and notebook format. The kernel sends it, the worker
/// protocol and Jupyter's protocol carry it in their envelopes, and documents store it.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = OutputKind.Member)]
[JsonDerivedType(typeof(StreamOutput), OutputKind.Stream)]
[JsonDerivedType(typeof(DisplayData), OutputKind.Display)]
[JsonDerivedType(typeof(DisplayDataUpdate), OutputKind.Update)]
[JsonDerivedType(typeof(ExecuteResult), OutputKind.Result)]
[JsonDerivedType(typeof(ErrorOutput), OutputKind.Error)]
public abstract record CellOutput
{
    private protected CellOutput() { }
}
