namespace Companion.Content.Shortcodes.Parsing;

/// <summary>A call whose closing tag has not been read yet.</summary>
/// <param name="tag">Its opening tag.</param>
/// <param name="meantName">The known name that the author probably meant; the closing tag may use either.</param>
/// <param name="mustBeClosed">Whether a missing closing tag is an error.</param>
internal sealed class OpenCall(ShortcodeTag tag, string? meantName, bool mustBeClosed)
{
    public ShortcodeTag Tag => tag;

    public bool MustBeClosed => mustBeClosed;

    public List<ShortcodeNode> Inner { get; } = [];

    public bool IsClosedBy(string name) => name == tag.Name || name == meantName;
}
