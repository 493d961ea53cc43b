namespace Companion.Content.Shortcodes.Parsing;

/// <summary>A call whose closing tag has not come yet.</summary>
/// <param name="tag">Its opening tag.</param>
/// <param name="meantName">The known name an unknown one was probably meant to be; its closing tag may bear either.</param>
/// <param name="mustBeClosed">Whether it is an error when no closing tag comes.</param>
internal sealed class OpenCall(ShortcodeTag tag, string? meantName, bool mustBeClosed)
{
    public ShortcodeTag Tag => tag;

    public bool MustBeClosed => mustBeClosed;

    public List<ShortcodeNode> Inner { get; } = [];

    public bool IsClosedBy(string name) => name == tag.Name || name == meantName;
}
