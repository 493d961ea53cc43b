using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Riffs.Head;

/// <summary>How JSON is written into a page.</summary>
internal static class JsonText
{
    /// <summary>Characters as they are, but for those that HTML gives a meaning.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
