using System.Security;
using System.Text;
using System.Text.Unicode;

namespace Companion.Sources;

/// <summary>Reads the author's files: UTF-8, with or without a byte-order mark.</summary>
public static class SourceReader
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="displayPath">Its name in messages: relative to the site's root, with <c>/</c>.</param>
    /// <param name="diagnostics">Receives an error for a file that cannot be read or is not UTF-8.</param>
    /// <returns>The text; null when there was an error.</returns>
    public static SourceText? Read(string fullPath, string displayPath, DiagnosticBag diagnostics)
    {
        try
        {
            return Decode(File.ReadAllBytes(fullPath), displayPath, diagnostics);
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or SecurityException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            var (message, advice) = Explain(exception, fullPath);
            diagnostics.Add(Diagnostic.Error(displayPath, message, advice));
            return null;
        }
    }

    /// <summary>Decodes a file's bytes.</summary>
    /// <param name="bytes">The bytes; the text omits a UTF-8 byte-order mark at their start.</param>
    /// <param name="displayPath">The file's name in messages.</param>
    /// <param name="diagnostics">Receives an error at the first byte that is not UTF-8.</param>
    /// <returns>The text; null when there was an error.</returns>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, string displayPath, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith(Utf8Mark))
        {
            bytes = bytes[Utf8Mark.Length..];
        }

        // Bytes that are not UTF-8 become U+FFFD, so that the message can still show the line.
        var source = new SourceText(displayPath, Encoding.UTF8.GetString(bytes));
        if (Utf8.IsValid(bytes))
        {
            return source;
        }

        Utf8.ToUtf16(bytes, new char[bytes.Length], out var read, out var written, replaceInvalidSequences: false);
        diagnostics.Error(
            source.At(new SourceSpan(written, 1)),
            $"the byte 0x{bytes[read]:X2} is not valid UTF-8",
            "save the file as UTF-8; the character was probably written in an older encoding such as Windows-1252"
        );
        return null;
    }

    private static (string Message, string Advice) Explain(Exception exception, string fullPath) =>
        exception switch
        {
            _ when Directory.Exists(fullPath) => (
                "this is a folder, not a file",
                "give it a name without a file extension"
            ),
            FileNotFoundException or DirectoryNotFoundException when new FileInfo(fullPath).LinkTarget is { } target =>
                ($"this is a link to {target}, which does not exist", "fix the link, or remove it"),
            FileNotFoundException or DirectoryNotFoundException => (
                "the file does not exist",
                "create it, or correct its name"
            ),
            UnauthorizedAccessException or SecurityException => (
                "permission to read the file was denied",
                "give the user who runs the build permission to read it"
            ),
            // The operating system's message starts with a capital and may end in a full stop.
            _ => ("the file cannot be read", exception.Message.TrimEnd('.')),
        };
}
