using System.Security;
using Companion.Content.Sources;

namespace Companion.Reporting;

/// <summary>Reads a file that a command line names.</summary>
internal static class InputFile
{
    /// <summary>The file's bytes.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="displayPath">Its name in messages.</param>
    /// <exception cref="ContentException">It cannot be read.</exception>
    public static byte[] Read(string fullPath, string displayPath)
    {
        try
        {
            return File.ReadAllBytes(fullPath);
        }
        catch (Exception cause)
            when (cause is IOException or UnauthorizedAccessException or SecurityException or ArgumentException)
        {
            var (message, advice) = Explain(cause, fullPath);
            throw ContentException.In(displayPath, message, advice);
        }
    }

    private static (string Message, string Advice) Explain(Exception cause, string fullPath) =>
        cause switch
        {
            _ when Directory.Exists(fullPath) => ("this is a folder, not a file", "name a file in it"),
            FileNotFoundException or DirectoryNotFoundException => (
                "the file does not exist",
                "write it, or correct its name"
            ),
            UnauthorizedAccessException or SecurityException => (
                "the file may not be read",
                "give the user who runs this the right to read it"
            ),
            // The system's own words: they begin with a capital and may end in a full stop.
            _ => ("the file cannot be read", cause.Message.TrimEnd('.')),
        };
}
