using System.CommandLine;
using Companion.Jupyter.Specs;

namespace Companion.CommandLine.Kernels;

/// <summary>The options that name a kernel spec: the kernel's name, and the Jupyter it belongs to.</summary>
internal sealed class KernelSpecOptions
{
    private readonly Option<string> _name = new("--name")
    {
        Description = $"The kernel's name; default: {KernelName.DotNet}, which C# notebooks ask for",
        HelpName = string.Join('|', KernelName.All),
        DefaultValueFactory = _ => KernelName.DotNet,
    };
    private readonly Option<bool> _user = new("--user") { Description = "In this user's folder, the default" };
    private readonly Option<string?> _prefix = new("--prefix")
    {
        Description = "In DIR/share/jupyter, for the Jupyter installed in DIR",
        HelpName = "DIR",
    };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Add(_name);
        command.Add(_user);
        command.Add(_prefix);
        _name.AcceptOnlyFromAmong([.. KernelName.All]);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_user) is { Implicit: false } && result.GetResult(_prefix) is { Implicit: false })
            {
                result.AddError("--user and --prefix name different folders: choose one");
            }
        });
    }

    /// <summary>The kernel's folder.</summary>
    public KernelSpecFolder Folder(ParseResult parsed)
    {
        var kernels = parsed.GetValue(_prefix) is { } folder
            ? JupyterFolders.InPrefix(folder)
            : JupyterFolders.OfUser();
        return new KernelSpecFolder(kernels, parsed.GetRequiredValue(_name));
    }
}
