using System.Buffers;
using System.Text;

namespace Companion.Content.Urls;

/// <summary>
/// A file in the output folder: relative, with <c>/</c>, and never outside the folder. Only this type determines where
/// a file is written, so nothing that an author writes (an alias, a <c>url</c>) can escape.
/// </summary>
public sealed record OutputPath
{
    private const int LongestSegment = 255;

    /// <summary>Creates a path from a relative path.</summary>
    /// <exception cref="ArgumentException">It is empty, rooted, or has a segment that is empty, <c>.</c>, <c>..</c> or unsafe in a file name.</exception>
    public OutputPath(string value)
    {
        if (value.Split('/').Any(segment => !IsSafeSegment(segment)))
        {
            throw new ArgumentException($"Not a path inside the output folder: '{value}'", nameof(value));
        }

        Value = value;
    }

    /// <summary>The path, with <c>/</c>.</summary>
    public string Value { get; }

    /// <summary>The file for a page at a URL: a folder's page is its <c>index.html</c>.</summary>
    public static OutputPath For(UrlPath url) => new((url.IsFolder ? url / "index.html" : url).Value.TrimStart('/'));

    /// <summary>
    /// Whether a path segment can be a file's or folder's name inside the output folder: at most the 255 bytes that
    /// file systems allow, and whole characters only.
    /// </summary>
    public static bool IsSafeSegment(string segment) =>
        segment is not ("" or "." or "..")
        && Encoding.UTF8.GetByteCount(segment) <= LongestSegment
        && !segment.Any(c => c == '\\' || char.IsControl(c))
        && !HasHalfCharacter(segment);

    private static bool HasHalfCharacter(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done)
            {
                return true;
            }

            text = text[length..];
        }

        return false;
    }

    /// <summary>The file's path on disk.</summary>
    public string In(string outputFolder) => Path.Join(outputFolder, Value.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The path, with <c>/</c>.</summary>
    public override string ToString() => Value;
}
