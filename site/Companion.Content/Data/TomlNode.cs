using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>A TOML value; a table may still grow.</summary>
internal abstract class TomlNode
{
    public abstract DataValue Build(SourceText source, DiagnosticBag diagnostics, int depth);
}
