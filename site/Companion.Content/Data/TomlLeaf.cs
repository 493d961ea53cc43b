using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>A complete value.</summary>
internal sealed class TomlLeaf(DataScalar value) : TomlNode
{
    public override DataScalar Build(SourceText source, DiagnosticBag diagnostics, int depth) => value;
}
