namespace Companion.Content.FrontMatters;

/// <summary>Hugo's build options of a page: <c>build</c>, or <c>_build</c> as it was called before, and <c>headless</c>.</summary>
/// <param name="IsWritten">Whether the page itself is written: Hugo's <c>render: always</c>.</param>
/// <param name="IsListed">Whether lists and feeds contain the page: any <c>list</c> but <c>never</c>.</param>
/// <param name="PublishesResources">Whether the files of its bundle are copied.</param>
public sealed record BuildRules(bool IsWritten, bool IsListed, bool PublishesResources)
{
    /// <summary>A page like any other.</summary>
    public static BuildRules Default { get; } = new(IsWritten: true, IsListed: true, PublishesResources: true);

    /// <summary>A headless bundle: only its files are copied.</summary>
    public static BuildRules Headless { get; } = new(IsWritten: false, IsListed: false, PublishesResources: true);
}
