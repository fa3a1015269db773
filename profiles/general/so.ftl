# status: machine

name = Degmo ama gobol kale
