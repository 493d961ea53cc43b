using System.Text;
using Companion.Content.Urls;

namespace Companion.Site.Staging;

/// <summary>
/// A new folder next to the output folder that a build writes to; it replaces the output folder once everything has
/// succeeded. A build that fails or is killed leaves the output folder unchanged.
/// </summary>
public sealed class StagingFolder : IDisposable
{
    /// <summary>The file that marks a folder as written by Companion; any other folder is never replaced.</summary>
    public const string Marker = ".companion";

    private readonly string _output;
    private readonly string _staging;

    private StagingFolder(string output)
    {
        _output = output;
        _staging = $"{output}.staging-{Environment.ProcessId}";
    }

    /// <summary>Creates the folder.</summary>
    /// <exception cref="IOException">
    /// The output folder contains files that Companion did not write, or the folder cannot be created.
    /// </exception>
    public static StagingFolder Create(string output)
    {
        var folder = new StagingFolder(TargetOf(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output))));
        folder.RefuseForeignFolder();
        folder.RemoveLeftovers();
        Directory.CreateDirectory(folder._staging);
        folder.Write(new OutputPath(Marker), "companion build writes this folder, and replaces it completely.\n");
        return folder;
    }

    /// <summary>Writes text as UTF-8.</summary>
    public void Write(OutputPath path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes.</summary>
    public void Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        var file = path.In(_staging);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1);
        stream.Write(content);
    }

    /// <summary>Copies a file.</summary>
    public void Copy(string from, OutputPath path)
    {
        var file = path.In(_staging);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Copy(from, file);
    }

    /// <summary>Replaces the output folder by this folder.</summary>
    public void Publish()
    {
        if (!Directory.Exists(_output))
        {
            Directory.Move(_staging, _output);
            return;
        }

        // Where the operating system can exchange two folders in one step, the site is never missing.
        if (!FolderExchange.TryExchange(_staging, _output))
        {
            var old = $"{_output}.old-{Environment.ProcessId}";
            Directory.Move(_output, old);
            MoveIn(old);
            Remove(old);
        }
    }

    /// <summary>Deletes what remains: the unfinished site of a failed build, or the site that was replaced.</summary>
    public void Dispose() => Remove(_staging);

    // When the output folder is a link to another folder, it stays a link.
    private static string TargetOf(string output) =>
        Directory.Exists(output) && Directory.ResolveLinkTarget(output, returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : output;

    private void MoveIn(string old)
    {
        try
        {
            Directory.Move(_staging, _output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Directory.Move(old, _output);
            throw;
        }
    }

    // The next build deletes what cannot be deleted now, because another program has a file open.
    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Reported above.
        }
    }

    private void RefuseForeignFolder()
    {
        if (File.Exists(_output))
        {
            throw new IOException($"{_output} is a file, not a folder.");
        }

        if (
            Directory.Exists(_output)
            && !File.Exists(Path.Combine(_output, Marker))
            && Directory.EnumerateFileSystemEntries(_output).Any()
        )
        {
            throw new IOException(
                $"{_output} holds files that companion did not write. The output folder is replaced completely: name another with --output, or empty it."
            );
        }
    }

    // A killed build leaves its folder, whose process no longer exists. On systems without an exchange it may have been
    // killed between its two moves; then the last good site is in the old folder.
    private void RemoveLeftovers()
    {
        var parent = Path.GetDirectoryName(_output)!;
        if (!Directory.Exists(parent))
        {
            return;
        }

        var name = Path.GetFileName(_output);
        foreach (var old in Directory.EnumerateDirectories(parent, $"{name}.old-*"))
        {
            if (Directory.Exists(_output))
            {
                DeleteUnlessOwned(old);
            }
            else
            {
                Directory.Move(old, _output);
            }
        }

        foreach (var left in Directory.EnumerateDirectories(parent, $"{name}.staging-*"))
        {
            DeleteUnlessOwned(left);
        }
    }

    private static void DeleteUnlessOwned(string folder)
    {
        var owner = folder[(folder.LastIndexOf('-') + 1)..];
        if (int.TryParse(owner, out var process) && (process == Environment.ProcessId || !IsRunning(process)))
        {
            Remove(folder);
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = System.Diagnostics.Process.GetProcessById(process);
            return !running.HasExited;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
