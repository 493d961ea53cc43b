namespace Companion.Notebooks.Outputs;

/// <summary>The names of the output kinds in JSON (notebooks/PROTOCOL.md).</summary>
internal static class OutputKind
{
    /// <summary>The name of the member that contains the kind.</summary>
    public const string Member = "kind";

    public const string Stream = "stream";
    public const string Display = "display";
    public const string Update = "update";
    public const string Result = "result";
    public const string Error = "error";
}
