namespace Companion.Python.Operations;

/// <summary>POSIX paths as <c>pathlib</c> and <c>os.path</c> treat them, without a disk.</summary>
internal static class Paths
{
    /// <summary>As <c>PurePosixPath</c> writes a path: no empty parts, no <c>.</c>, no slash at the end.</summary>
    public static string Clean(string path)
    {
        var parts = path.Split('/').Where(part => part.Length > 0 && part != ".");
        var root = Root(path);
        var text = root + string.Join('/', parts);
        return text.Length == 0 ? "." : text;
    }

    // POSIX treats exactly two leading slashes differently.
    private static string Root(string path) =>
        !path.StartsWith('/') ? ""
        : path.StartsWith("//") && !path.StartsWith("///") ? "//"
        : "/";

    public static string Join(string left, string right) =>
        right.StartsWith('/') ? Clean(right) : Clean(left == "." ? right : left + "/" + right);

    public static IReadOnlyList<string> Parts(string path)
    {
        var root = Root(path);
        var names = path[root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
        return root.Length > 0 ? [root, .. names] : [.. names];
    }

    public static string Parent(string path)
    {
        var root = Root(path);
        var slash = path.LastIndexOf('/');
        return slash < root.Length
            ? root.Length > 0
                ? root
                : "."
            : path[..slash];
    }

    public static string Name(string path)
    {
        var parts = Parts(path);
        return parts.Count == 0 || parts[^1].StartsWith('/') ? "" : parts[^1];
    }

    public static string Suffix(string path)
    {
        var name = Name(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 && dot < name.Length - 1 ? name[dot..] : "";
    }

    /// <summary>
    /// <c>os.path.normpath</c>; also the result of <c>resolve()</c> for a path without symbolic links.
    /// </summary>
    public static string Normalize(string path)
    {
        var root = Root(path);
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part.Length == 0 || part == ".")
            {
                continue;
            }

            if (part != ".." || (parts.Count == 0 && root.Length == 0) || (parts.Count > 0 && parts[^1] == ".."))
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        var text = root + string.Join('/', parts);
        return text.Length == 0 ? "." : text;
    }

    /// <summary><c>os.path.join</c>.</summary>
    public static string JoinText(string left, string right) =>
        right.StartsWith('/') ? right
        : left.Length == 0 || left.EndsWith('/') ? left + right
        : left + "/" + right;

    /// <summary><c>os.path.dirname</c>.</summary>
    public static string Directory(string path)
    {
        var head = path[..(path.LastIndexOf('/') + 1)];
        return head.All(c => c == '/') ? head : head.TrimEnd('/');
    }
}
