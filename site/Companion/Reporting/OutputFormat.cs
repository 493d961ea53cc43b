namespace Companion.Reporting;

/// <summary>Whom an answer is for.</summary>
internal enum OutputFormat
{
    /// <summary>A person at a terminal.</summary>
    Text,

    /// <summary>A program: one JSON value on standard output, with its keys in a fixed order.</summary>
    Json,
}
