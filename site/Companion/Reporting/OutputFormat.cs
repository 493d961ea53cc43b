namespace Companion.CommandLine.Reporting;

/// <summary>The format of a result.</summary>
internal enum OutputFormat
{
    /// <summary>A person at a terminal.</summary>
    Text,

    /// <summary>A program: one JSON value on standard output, with its keys in a fixed order.</summary>
    Json,
}
