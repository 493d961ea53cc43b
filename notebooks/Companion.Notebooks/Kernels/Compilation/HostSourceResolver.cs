using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>Lets the compiler ask the host for what <c>#load</c> names.</summary>
/// <param name="host">Reads the files.</param>
/// <param name="change">Transforms their text before it is compiled.</param>
internal sealed class HostSourceResolver(IKernelHost host, Func<string, string, string> change)
    : SourceReferenceResolver
{
    private readonly Dictionary<string, string> _texts = [];

    public override string? ResolveReference(string path, string? baseFilePath)
    {
        // A cell has a name but no location: its paths are relative to the notebook, whose folder the host has.
        var folder =
            baseFilePath is not null && _texts.ContainsKey(baseFilePath) ? Path.GetDirectoryName(baseFilePath) : null;
        var file = folder is null ? path : Path.Combine(folder, path).Replace('\\', '/');
        try
        {
            _texts[file] = change(file, host.ReadFile(file));
            return file;
        }
        catch (KernelHostException)
        {
            return null;
        }
    }

    public override Stream OpenRead(string resolvedPath) =>
        new MemoryStream(Encoding.UTF8.GetBytes(_texts[resolvedPath]));

    public override string? NormalizePath(string path, string? baseFilePath) => path;

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
