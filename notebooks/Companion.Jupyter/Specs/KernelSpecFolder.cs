namespace Companion.Jupyter.Specs;

/// <summary>The folder of a kernel's spec.</summary>
/// <param name="kernels">The folder of all kernels, of <see cref="JupyterFolders"/>.</param>
/// <param name="name">The kernel's name.</param>
public sealed class KernelSpecFolder(string kernels, string name)
{
    private readonly string _folder = Path.Combine(kernels, name);

    private string File => Path.Combine(_folder, KernelSpec.FileName);

    /// <summary>Installs the kernel.</summary>
    /// <param name="launch">How it is started.</param>
    /// <param name="isForced">Whether to replace another program's kernel.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="KernelSpecException">
    /// Another program's kernel is there, or the folder cannot be written.
    /// </exception>
    public string Install(KernelLaunch launch, bool isForced)
    {
        if (IsForeign() && !isForced)
        {
            throw new KernelSpecException(
                File,
                "a kernel of another program has this name",
                $"replace it with --force, or keep it and use another name: --name {OtherName()}"
            );
        }

        Try(() =>
        {
            if (IsForeign())
            {
                // Its icons and scripts would otherwise stay in use.
                Directory.Delete(_folder, recursive: true);
            }

            Directory.CreateDirectory(_folder);

            // Jupyter may read the file at any moment.
            var written = $"{File}.new";
            System.IO.File.WriteAllBytes(written, KernelSpec.For(launch).Write());
            System.IO.File.Move(written, File, overwrite: true);
        });
        return File;
    }

    /// <summary>Uninstalls the kernel.</summary>
    /// <returns>The folder that was deleted.</returns>
    /// <exception cref="KernelSpecException">There is no such kernel, or it belongs to another program.</exception>
    public string Uninstall()
    {
        if (!Directory.Exists(_folder))
        {
            throw new KernelSpecException(_folder, "no kernel of this name is installed here", OtherPlaces());
        }

        if (IsForeign())
        {
            throw new KernelSpecException(
                File,
                "this kernel belongs to another program",
                $"remove it with that program, or with 'jupyter kernelspec uninstall {name}'"
            );
        }

        Try(() => Directory.Delete(_folder, recursive: true));
        return _folder;
    }

    private bool IsForeign() => Directory.Exists(_folder) && KernelSpec.Find(File) is not { IsOwn: true };

    private string OtherName() => KernelName.All.First(other => other != name);

    private static string OtherPlaces() =>
        "'jupyter kernelspec list' lists the installed kernels; choose one with --name and --prefix";

    private void Try(Action change)
    {
        try
        {
            change();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KernelSpecException(
                _folder,
                "the folder cannot be written",
                "choose another folder with --prefix DIR; Jupyter looks for kernels in those that 'jupyter --paths' lists as data"
            );
        }
    }
}
