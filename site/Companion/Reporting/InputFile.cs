using System.Security;
using Companion.Sources;

namespace Companion.CommandLine.Reporting;

/// <summary>Reads a file that a command line names.</summary>
internal static class InputFile
{
    /// <summary>The file's bytes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="displayPath">Its name in messages.</param>
    /// <exception cref="DiagnosticException">It cannot be read.</exception>
    public static byte[] Read(string path, string displayPath)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException)
        {
            var (message, advice) = Explain(exception, path);
            throw DiagnosticException.In(displayPath, message, advice);
        }
    }

    private static (string Message, string Advice) Explain(Exception cause, string path) =>
        cause switch
        {
            _ when path.Length == 0 => ("the file has no name", "name one"),
            _ when Directory.Exists(path) => ("this is a folder, not a file", "name a file in it"),
            FileNotFoundException or DirectoryNotFoundException => (
                "the file does not exist",
                "create it, or correct its name"
            ),
            UnauthorizedAccessException or SecurityException => (
                "permission to read the file was denied",
                "give the user who runs this permission to read it"
            ),
            // The system's own message, which begins with a capital and may end in a full stop.
            _ => ("the file cannot be read", cause.Message.TrimEnd('.')),
        };
}
