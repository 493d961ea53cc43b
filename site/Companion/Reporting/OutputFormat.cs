namespace Companion.CommandLine.Reporting;

/// <summary>The format of a result.</summary>
internal enum OutputFormat
{
    /// <summary>Text for a person at a terminal.</summary>
    Text,

    /// <summary>JSON for a program: one value on standard output, with its keys in a fixed order.</summary>
    Json,
}
