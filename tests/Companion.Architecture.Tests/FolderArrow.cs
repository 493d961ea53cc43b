namespace Companion.Architecture.Tests;

/// <summary>Something in one folder uses something in a folder beside it.</summary>
/// <param name="Parent">The folder that holds both, as a namespace: <c>Companion.Site</c>.</param>
/// <param name="From">The folder that uses: <c>Building</c>.</param>
/// <param name="To">The folder that is used: <c>Loading</c>.</param>
internal sealed record FolderArrow(string Parent, string From, string To)
{
    /// <summary>
    /// The arrow between folders that two types make; null within one folder, between a folder and its own sub-folders, and
    /// between projects.
    /// </summary>
    public static FolderArrow? Of(TypeArrow arrow)
    {
        if (arrow.From.Project != arrow.To.Project)
        {
            return null;
        }

        var (from, to) = (arrow.From.Namespace.Split('.'), arrow.To.Namespace.Split('.'));
        var shared = 0;
        while (shared < from.Length && shared < to.Length && from[shared] == to[shared])
        {
            shared++;
        }

        return shared == from.Length || shared == to.Length
            ? null
            : new FolderArrow(string.Join('.', from[..shared]), from[shared], to[shared]);
    }
}
