using Companion.Sources;

namespace Companion.CommandLine.Reporting;

/// <summary>Writes diagnostics to standard error.</summary>
internal static class DiagnosticOutput
{
    /// <summary>Writes a diagnostic: the location, the message, the source line with carets, and the advice.</summary>
    public static void Write(Diagnostic diagnostic) => Console.Error.WriteLine(diagnostic);
}
