using System.Text.Json.Serialization;

namespace Companion.Notebooks.Outputs;

/// <summary>
/// Something that a cell puts out, by the names of Jupyter's messaging protocol and notebook format. The kernel sends it, the
/// workers' protocol and Jupyter's carry it in their envelopes, and documents keep it.
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
